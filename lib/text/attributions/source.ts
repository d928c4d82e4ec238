import { isNamePart, isRole, isTitle as isTitleAt, nameEnd } from "../identities/name";
import { places } from "../lexicon/places";
import { courtesyTitles } from "../lexicon/roles";
import { documents, institutions, vaguePeople } from "../lexicon/sources";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";

export type SourceSort = "pronoun" | "name" | "people" | "person" | "body" | "document" | "other";
export type Source = { from: number; to: number; sort: SourceSort; head: string };

const stops = words(", ; : ( — – who whose whom which that");
const speaking = words("he she it they we i you who");
/** `Her claim that`: who owns the words said them. */
const owners = new Map(Object.entries({ his: "he", her: "she", its: "it", their: "they", our: "we", my: "i" }));

/** The source inside a subject's tokens `[from, to)`: the noun phrase with its prepositional phrases, without what follows a comma. */
export function readSource(parsed: Parsed, sentence: ParsedSentence, from: number, to: number): Source | null {
  const { tokens, phrases } = parsed;
  let start = from;
  while (
    start < to &&
    (/^(?:,|“|”|"|:|—|–|-)$/.test(at(tokens, start).text) ||
      /^(?:but|and|as|so|yet|while|meanwhile|however|then)$/.test(at(tokens, start).lower))
  )
    start++;
  let end = start;
  while (end < to && !stops.has(at(tokens, end).lower)) {
    const token = at(tokens, end);
    if (end > start && (token.tag === "VERB" || token.tag === "AUX") && !phrases.has(end)) break;
    end++;
  }
  if (end <= start) return null;
  end = withoutTime(tokens, start, end);
  const first = at(tokens, start);
  if (/^(?:CCONJ|PUNCT|ADP|SCONJ|PART)$/.test(at(tokens, end - 1).tag)) return null;
  const owned = end - start === 1 ? owners.get(first.lower) : undefined;
  if (owned) return { from: start, to: end, sort: "pronoun", head: owned };
  if (end - start === 1 && speaking.has(first.lower))
    return { from: start, to: end, sort: "pronoun", head: first.lower };
  const head = headNoun(parsed, start, end);
  const widened = withAppositeName(parsed, sentence, end, head);
  const sort =
    widened > end ? "name" : end - start === 1 && start === sentence.from ? sortOfFirst(parsed, start, head) : null;
  return { from: start, to: widened, sort: sort ?? sortOf(parsed, start, end, head), head };
}

/** Leaves out what stands between the source and its verb: `Moss on Tuesday`, `Brevik also`. */
function withoutTime(tokens: Parsed["tokens"], start: number, limit: number): number {
  let end = limit;
  for (;;) {
    const last = at(tokens, end - 1);
    if (
      end - 1 > start &&
      ((last.tag === "ADV" && !/^t?here$/.test(last.lower)) || /^(?:also|both|all|not)$/.test(last.lower))
    )
      end--;
    else if (end - 1 > start && timeWord.has(last.lower))
      end -= /^(?:on|in|late|early|last|this)$/.test(at(tokens, end - 2).lower) ? 2 : 1;
    else return Math.max(end, start + 1);
  }
}

const timeWord = words(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today week month year january february march april june july august september october november december",
);

/** `Its legal director, Olaf Brandt`: a role's phrase takes the name set off after it. */
function withAppositeName({ tokens, text }: Parsed, sentence: ParsedSentence, end: number, head: string): number {
  // `A spokesman for Velmar, Ada Moss, said`: the name at the end is not the speaker's; a place would be one word or known.
  const ofBody = hasName(tokens, end);
  if (at(tokens, end).text !== "," || (ofBody && !(isRole(head) && /^\p{Ll}/u.test(head)))) return end;
  const first = nameStart(tokens, end + 1);
  const nameTo = nameEnd(tokens, first, sentence.to);
  return nameTo > first &&
    !(
      ofBody &&
      (nameTo - first < 2 || places.has(text.slice(at(tokens, first).start, at(tokens, nameTo - 1).end).toLowerCase()))
    ) &&
    (/^[,.;:”"]$/.test(at(tokens, nameTo).text) || nameTo >= sentence.to) &&
    at(tokens, nameTo - 1).tag !== "NUM"
    ? nameTo
    : end;
}

/** Where the name itself begins: after a title (`Mr Brandt`), after what else the phrase calls its bearer (`the former clerk Bo Lund`). */
function nameStart(tokens: Parsed["tokens"], from: number): number {
  if (courtesyTitles.has(at(tokens, from).lower) || isTitle(at(tokens, from))) return from + 1;
  if (at(tokens, from).lower !== "the") return from;
  let name = from + 1;
  while (name < from + 5 && /^(?:ADJ|NOUN)$/.test(at(tokens, name).tag)) name++;
  return at(tokens, name).tag === "PROPN" && at(tokens, name + 1).tag === "PROPN" ? name : from;
}

/** `Colonel` before a name, not `the colonel`. */
const isTitle = (token: Parsed["tokens"][number]) => /^\p{Lu}/u.test(token.text) && isRole(token.lower);

function hasName(tokens: Parsed["tokens"], end: number): boolean {
  const last = at(tokens, end - 1);
  return isNamePart(last) && !isTitleAt(tokens, end - 1);
}

/** The noun a phrase is about: the last one before its first preposition. */
export function headNoun({ tokens, phrases }: Parsed, start: number, end: number): string {
  const base = phrases.endsAt(start);
  let stop = base > start && base <= end ? base : end;
  while (
    /^(?:and|or)$/.test(at(tokens, stop).lower) &&
    phrases.endsAt(stop + 1) > stop &&
    phrases.endsAt(stop + 1) <= end
  )
    stop = phrases.endsAt(stop + 1);
  for (let i = stop - 1; i >= start; i--)
    if (/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(at(tokens, i).tag)) return at(tokens, i).lower;
  return at(tokens, start).lower;
}

/** Words for documents that are names or bodies as often. */
const ambiguous = words("press law act order model map note article account research");

/** The one word a sentence begins with has a capital, whoever it is: `Forecasters`, `Records`. */
function sortOfFirst({ tokens }: Parsed, i: number, head: string): SourceSort | null {
  if (documents.has(head) && !ambiguous.has(head)) return "document";
  // `Hospitals asked`: several, none by name.
  if (institutions.has(head.replace(/s$/, "")) && !institutions.has(head)) return "people";
  return /^\p{Lu}\p{Ll}+(?:[^s]ers|ors|ists|ians|ants|men|women)$/u.test(at(tokens, i).text) ? "people" : null;
}

function sortOf(parsed: Parsed, start: number, end: number, head: string): SourceSort {
  const { tokens, phrases } = parsed;
  const base = phrases.endsAt(start);
  const last = at(tokens, Math.min(base, end) - 1);
  const singular = head.endsWith("s") ? head.slice(0, -1) : head;
  // The first word of a sentence has a capital, whoever it is: `Investors`, `Witnesses on a trawler`.
  const single =
    base - start === 1 &&
    !(documents.has(head) && head !== "reports") &&
    (vaguePeople.has(head) || vaguePeople.has(singular));
  if (single) return "people";
  if (institutions.has(head))
    return documents.has(head) && at(tokens, start).tag !== "PROPN" && head === "paper" ? "document" : "body";
  if (isNamePart(last) && !isTitleAt(tokens, Math.min(base, end) - 1))
    return documents.has(head) && at(tokens, start).lower === "the" ? "document" : "name";
  if (documents.has(head)) return "document";
  if (institutions.has(singular)) return "body";
  if (vaguePeople.has(head)) return "people";
  if (isRole(head) || vaguePeople.has(`${head}s`)) return "person";
  if (isRole(singular) || vaguePeople.has(singular)) return "people";
  for (let i = start; i < Math.min(base, end); i++) if (isNamePart(at(tokens, i)) && i > start) return "name";
  return /^(?:PROPN)$/.test(last.tag) ? "name" : "other";
}
