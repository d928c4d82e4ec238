import type { Name } from "./find-names";
import type { ReadSentence, Told } from "./sentence";

/** For each sentence whom or what it and its pronouns tell of: the last word of a name, a noun, or nothing. */
export type Subjects = readonly string[];

const nounSubject =
  /^(?:[“"‘>*•-]* ?)(?:in [^,]{1,40}, |now [^,]{1,30}, |born [^,]{1,60}, |on [^,]{1,40}, |nearly [^,]{1,60}, )?(?:the|a|an|its) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+)(?=,| (?:was|were|is|are|has|had|have|will|died|opened|closed|published|went|began|moved|won|celebrates?|turned|turns|to|[\p{L}]+ed)\b)/u;

/** Reads the subjects of an article in one pass; a pronoun takes up the one before. */
export function findSubjects(reading: Told): Subjects {
  const { names, sentences } = reading;
  const found: string[] = [];
  let next = 0;
  let paragraph = -1;
  const full = new Set(
    names.filter((n) => n.parts.length > 1 && isPerson(reading, n)).map((n) => n.parts.at(-1) ?? ""),
  );
  const only = full.size === 1 ? ([...full][0] ?? "") : "";
  let last = only;
  sentences.forEach((sentence, number) => {
    while (next < names.length && (names[next]?.sentence ?? 0) < number) next++;
    const first = names[next]?.sentence === number ? names[next] : undefined;
    const { words } = sentence;
    const pronoun =
      /^[“"‘]?(?:he|she|it|his|her|its|they)\b|^(?:in|on|at|by|after|before|when|born|now|then|a|two|three)\b[^.]{0,60}?,? (?:he|she|it)\b/.test(
        words,
      );
    if (sentence.paragraph !== paragraph && !pronoun) last = only;
    paragraph = sentence.paragraph;
    const named = first && leads(reading, sentence, first) ? (first.parts.at(-1) ?? "") : "";
    const noun = nounSubject.exec(words)?.[1] ?? "";
    // `He was born in 1990 and Mira Tamm in 1960`: he is not the one named.
    if (pronoun && first && isPerson(reading, first) && !/\b(?:born|in|on|by|after|now|then)\b/.test(words.slice(0, 6)))
      last = last === first.parts.at(-1) && found.length === 0 ? "" : last;
    if (named !== "" && !pronoun) last = named;
    else if (!pronoun && noun !== "" && only === "") last = noun;
    else if (!pronoun && noun !== "") last = only;
    found.push(last);
  });
  return found;
}

/** Whether a name may be a person's: it is no place by what stands before it. */
const isPerson = ({ shape }: Told, { start }: Name): boolean =>
  !/\b(?:in|at|near|from|to|of) $/.test(shape.slice(Math.max(0, start - 6), start));

/** A name that a sentence tells of stands near its head and in no one else's keeping. */
const leads = (reading: Told, sentence: ReadSentence, name: Name): boolean =>
  name.start - sentence.start < 60 &&
  isPerson(reading, name) &&
  !/\b(?:his|her|their|with|by|for|says?|said) (?:[\p{L}-]+ )?$/u.test(reading.shape.slice(sentence.start, name.start));

/** Whom a place of a sentence tells of: the last name of a person before it in its clause, else the sentence's subject. */
export function bearerAt(
  reading: Told,
  sentence: ReadSentence,
  number: number,
  at: number,
  subjects: Subjects,
): string {
  const before = reading.shape.slice(sentence.start, at);
  const clause = sentence.start + Math.max(before.lastIndexOf(";"), before.lastIndexOf(":"), 0);
  const own = lastNameBefore(reading, clause, at);
  if (own && /\b(?:he|she)\b/.test(reading.shape.slice(own.end, at)) && own.parts.length === 1)
    return subjects[number] ?? "";
  return own?.parts.at(-1) ?? subjects[number] ?? "";
}

function lastNameBefore(reading: Told, from: number, at: number): Name | null {
  const { names } = reading;
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const name = names[i];
    if (!name || name.start < from) return null;
    if (isPerson(reading, name) || name.end + 1 >= at) return name;
  }
  return null;
}
