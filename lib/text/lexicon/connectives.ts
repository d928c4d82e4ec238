/** Words that open an adverbial clause. */
export const subordinators = new Set(
  "because although though while whereas since if unless until when whenever after before as once whether where so lest whilst".split(
    " ",
  ),
);

/** Words that open a relative clause after a noun. */
export const relativePronouns = new Set(["who", "which", "whom", "whose", "that"]);
