/** Words too common to show that two claims speak of the same thing. */
export const stopwords = new Set(
  `a an the this that these those its his her their our my your it he she they we i you who which whose whom what there here and or but nor so yet if of in on at by to for from with within into over after before since until during about
as than then also not no never only just still already even been being be is are was were has have had do does did will would can could may might must should shall said says say told tell according one two first last new more most many some any all both each other such same own very up down out off
yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday week month year day days people person time times`.split(
    /\s+/,
  ),
);
