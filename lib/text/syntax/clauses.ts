import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { isBaseForm, verbForm } from "../tokens/verb-forms";
import type { Clause } from "./clause";
import { findOpening } from "./find-subject";
import type { Scene } from "./scene";
import type { VerbGroup } from "./verb-groups";

/** The clauses of one sentence in the order of their verbs: finite ones, and participles set off by a comma. */
export function findClauses(given: Scene): Clause[] {
  const groups = given.groups.map(
    (verb, index): VerbGroup =>
      verb.shape === "finite" && isReducedRelative(given, verb, index) ? { ...verb, shape: "participle" } : verb,
  );
  const scene = { ...given, groups };
  const clauses: Clause[] = [];
  for (const verb of groups) {
    if (sharesAuxiliary(scene, verb)) clauses.push(sharing(verb));
    else if (verb.shape === "finite") {
      if (!isSecondInfinitive(scene, verb)) clauses.push({ ...findOpening(scene, verb), end: verb.to, verb });
    } else if (
      verb.shape !== "infinitive" &&
      (at(scene.tokens, verb.from - 1).text === "," || goesOn(scene, verb, clauses))
    )
      clauses.push({
        link: "participle",
        start: verb.from,
        from: verb.from - 1,
        opener: "",
        subject: null,
        end: verb.to,
        verb,
      });
  }
  for (const clause of clauses) clause.end = findEnd(scene, clause, clauses);
  return clauses;
}

/** `killing nine people and wounding 23`: a second participle of the clause before. */
function goesOn({ tokens }: Scene, verb: VerbGroup, clauses: readonly Clause[]): boolean {
  const before = clauses.at(-1);
  return (
    verb.shape === "gerund" &&
    at(tokens, verb.from - 1).lower === "and" &&
    before?.link === "participle" &&
    before.verb.shape === "gerund"
  );
}

/** `were freed and flown home`: a participle after `and` that goes on with an auxiliary before it. */
function sharesAuxiliary({ tokens, groups }: Scene, verb: VerbGroup): boolean {
  if (
    verb.shape !== "participle" ||
    verb.head !== verb.from ||
    !/^(?:and|or|but)$/.test(at(tokens, verb.from - 1).lower)
  )
    return false;
  const before = groups.findLast((g) => g.to <= verb.from && g.shape !== "infinitive");
  return before?.shape === "finite" && (before.passive || /^(?:has|have|had)$/.test(at(tokens, before.from).lower));
}

const sharing = (verb: VerbGroup): Clause => ({
  link: "coordinate",
  start: verb.from,
  from: verb.from - 1,
  opener: "and",
  subject: null,
  end: verb.to,
  verb: { ...verb, shape: "finite", passive: true },
});

/** `able to cut and wrap`, `can overheat and catch fire`: a base form after `and` that goes on with an infinitive. */
function isSecondInfinitive({ tokens, groups }: Scene, verb: VerbGroup): boolean {
  if (
    (verb.past && !isBaseForm(at(tokens, verb.head).lower)) ||
    verb.head !== verb.from ||
    !/^(?:and|or)$/.test(at(tokens, verb.from - 1).lower)
  )
    return false;
  const before = groups.findLast((g) => g.to <= verb.from);
  return (
    before !== undefined &&
    (before.shape === "infinitive" || (before.modal !== null && isBaseForm(at(tokens, verb.head).lower))) &&
    verbForm(at(tokens, verb.head).lower) !== "present" &&
    verb.from - before.to < (before.modal === null ? 12 : 20)
  );
}

/** `The pack, called the N2, weighs`; `the regiment armed with it has begun`: a participle that looks like a past tense. */
function isReducedRelative(given: Scene, verb: VerbGroup, index: number): boolean {
  const { tokens, phrases, groups, from } = given;
  if (verb.head !== verb.from || verbForm(at(tokens, verb.head).lower) !== "past-or-participle") return false;
  const before = at(tokens, verb.from - 1);
  const next = at(tokens, verb.to);
  // `a sloop called Tern`: named, not phoned.
  if (/^(?:called|named|dubbed|nicknamed)$/.test(at(tokens, verb.head).lower) && before.tag === "NOUN")
    if (/^an?$/.test(at(tokens, phrases.startsAt(verb.from - 1)).lower) && /^(?:\p{Lu}|["“‘'])/u.test(next.text))
      return true;
  const later = groups.slice(index + 1).find((g) => g.shape === "finite");
  let phraseStart = phrases.startsAt(verb.from - 1);
  while (phraseStart > from && at(tokens, phraseStart - 1).lower === "of" && phrases.startsAt(phraseStart - 2) >= from)
    phraseStart = phrases.startsAt(phraseStart - 2);
  if (phraseStart >= 0 && isAside(tokens, phraseStart, next.tag, groups.slice(0, index))) return true;
  if (verb.from === from) return later !== undefined && next.tag === "ADP";
  if (before.text === ",") {
    if (next.lower === "by") return true;
    if (speaksAside(tokens, phrases, verb)) return false;
    // `said the talks, held in Oslo, were over`: between the subject of what is said and its verb.
    const said = groups.slice(0, index).findLast((g) => g.shape === "finite");
    if (
      said &&
      later &&
      at(tokens, later.from - 1).text === "," &&
      cueVerb(at(tokens, said.head).lower)?.frames.has("b") &&
      phrases.startsAt(verb.from - 2) === said.to
    )
      return true;
    const earlier = groups.slice(0, index).some((g) => g.shape === "finite");
    return later !== undefined && !earlier && !pairs(tokens, from, verb.from - 1, later.from);
  }
  // `called it “a number pulled out of the air”`; `I would like to see it repeated`.
  if (
    /^["“‘']$/.test(at(tokens, phraseStart - 1).text) &&
    at(tokens, phraseStart - 2).tag === "VERB" &&
    /^an?$/.test(at(tokens, phraseStart).lower) &&
    next.tag === "ADP"
  )
    return true;
  if (
    /^(?:see|have|get|keep|want)$/.test(at(tokens, verb.from - 2).lower) &&
    /^(?:it|them|him|her)$/.test(before.lower)
  )
    return true;
  if (!phrases.has(verb.from - 1) || before.tag === "PRON") return false;
  // `appears in the column headed Against`: a noun that a preposition governs is no subject.
  if (governed(given, phraseStart, verb, index)) return true;
  if (next.lower === "by" || describesObject(tokens, phrases, groups, verb, index)) return true;
  // `according to two clerks briefed on it`.
  if (next.tag === "ADP" && /^according$/.test(at(tokens, phrases.startsAt(verb.from - 1) - 2).lower)) return true;
  // A finite verb follows with nothing to link it: this one only describes the noun before it.
  if (!later || next.tag !== "ADP") return false;
  // `The beams, clerk Ada Moss announced in May, are oak`: a name that speaks between commas.
  if (
    before.tag === "PROPN" &&
    cueVerb(at(tokens, verb.head).lower)?.frames.has("q") &&
    /,/.test(at(tokens, later.from - 1).text)
  )
    return false;
  // `Velmar, a brewery founded in 1911, will close`: inside an apposition.
  const phrase = phrases.startsAt(verb.from - 1);
  if (at(tokens, phrase - 1).text === "," && at(tokens, later.from - 1).text === ",") return true;
  for (let i = verb.to; i < later.from; i++)
    if (
      /^[,;:]$/.test(at(tokens, i).text) ||
      /^(?:SCONJ|CCONJ)$/.test(at(tokens, i).tag) ||
      /^(?:that|who|which|as|when|after|before|he|she|they|it|we|i)$/.test(at(tokens, i).lower)
    )
      return false;
  return true;
}

/** Whether the phrase before a verb hangs on a preposition inside the clause of an earlier verb. */
function governed({ tokens, groups }: Scene, phrase: number, verb: VerbGroup, index: number): boolean {
  const before = groups.slice(0, index).findLast((g) => g.shape === "finite");
  // `Two engineers interviewed for the report said`: the earlier verb may be the one that describes.
  if (before?.head === before?.from && verbForm(at(tokens, before?.head ?? -1).lower) === "past-or-participle")
    return false;
  if (!before || phrase < before.to || at(tokens, phrase - 1).tag !== "ADP") return false;
  if (
    !/^(?:in|on|at|with|from|for|by|into|about|through|under|over|to|of|between|among)$/.test(
      at(tokens, phrase - 1).lower,
    )
  )
    return false;
  for (let i = before.to; i < phrase - 1; i++)
    if (/^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(at(tokens, i).tag) || at(tokens, i).lower === "that") return false;
  return phrase - before.to <= 3 && verb.to - verb.from === 1;
}

/** `Visitors, said Moss, are`: a reporting verb and its speaker between commas. */
function speaksAside(tokens: Scene["tokens"], phrases: Scene["phrases"], verb: VerbGroup): boolean {
  if (!/^(?:said|added|explained|noted|argued|recalled|insisted|claimed|warned)$/.test(at(tokens, verb.head).lower))
    return false;
  return phrases.begins(verb.to) && at(tokens, phrases.endsAt(verb.to)).text === ",";
}

/** `with 96 ballots counted`, `said Roe, a student wrapped in a flag`: a phrase that no verb of its own belongs to. */
function isAside(tokens: Scene["tokens"], start: number, next: string, earlier: readonly VerbGroup[]): boolean {
  if (!earlier.some((g) => g.shape === "finite")) return false;
  if (at(tokens, start - 1).lower === "with") return at(tokens, start - 2).text === ",";
  return at(tokens, start - 1).text === "," && /^an?$/.test(at(tokens, start).lower) && next === "ADP";
}

/** `is recalling 40 heaters sold in`: right after a verb with its object, before a preposition. */
function describesObject(
  tokens: Scene["tokens"],
  phrases: Scene["phrases"],
  groups: readonly VerbGroup[],
  verb: VerbGroup,
  index: number,
): boolean {
  const before = groups[index - 1];
  const start = phrases.startsAt(verb.from - 1);
  if (before?.shape !== "finite" || before.to !== start || at(tokens, verb.to).tag !== "ADP") return false;
  // `an engineer named Roe signed`: the first of the two describes.
  if (/^(?:called|named|dubbed|nicknamed)$/.test(at(tokens, before.head).lower)) return false;
  const cue = cueVerb(at(tokens, before.head).lower);
  return !cue?.frames.has("b") && !before.passive;
}

/** Whether the comma at `comma` closes an insertion, so that a verb after it is the sentence's own. */
function pairs(tokens: Scene["tokens"], from: number, comma: number, later: number): boolean {
  let before = 0;
  for (let i = from; i < comma; i++) if (at(tokens, i).text === ",") before++;
  let after = 0;
  for (let i = comma + 1; i < later; i++) if (at(tokens, i).text === ",") after++;
  return before > 0 && !(after > 0 && at(tokens, later - 1).text === ",");
}

const stop = new Set(';:—–()[]?!“”"«»|');

function findEnd({ tokens, phrases, from, to }: Scene, clause: Clause, clauses: readonly Clause[]): number {
  const starts = new Set<number>();
  // `A boat that carried cars | sank`: what is inside the subject ends before the verb.
  if (clause.link === "relative")
    for (const other of clauses)
      if (
        other.subject &&
        other.from < clause.from &&
        other.subject.to === clause.start &&
        other.verb.from >= clause.verb.to
      )
        starts.add(other.verb.from);
  for (const other of clauses) {
    if (other === clause || other.from < clause.verb.to) continue;
    if (endsBefore(other) || tellsItself(clause, other, from === 0)) starts.add(other.from);
    // `the email was old and that the file was new`: a second clause of what was said.
    else if (other.opener === "that" && at(tokens, other.from - 1).tag === "CCONJ") starts.add(other.from - 1);
  }
  for (let i = clause.verb.to; i < to; i++) {
    const token = at(tokens, i);
    if (starts.has(i) || stop.has(token.text)) return i;
    if (token.text === "," && !isListComma({ tokens, phrases }, i, to)) return i;
    if (token.text === "." && i >= to - 2) return i;
  }
  return to;
}

const endsBefore = (other: Clause) =>
  other.link === "main" ||
  other.link === "coordinate" ||
  other.link === "relative" ||
  other.link === "participle" ||
  (other.link === "adverbial" && !/^(?:if|when|whether|as|until)$/.test(other.opener));

/**
 * `scored twice as the Kings lost`, `was seized when gunmen stopped the car`: a second event, and not the hour of the first; a
 * headline tells both in the present.
 */
const tellsItself = (clause: Clause, other: Clause, headline: boolean) =>
  other.link === "adverbial" &&
  /^(?:as|when)$/.test(other.opener) &&
  ((headline && other.opener === "as") || (clause.verb.past && other.verb.past)) &&
  other.verb.modal === null;

/** A comma between the members of a list: nouns on both sides, and `and` or `or` before the last without a verb between. */
function isListComma({ tokens, phrases }: Pick<Scene, "tokens" | "phrases">, comma: number, to: number): boolean {
  if (!phrases.has(comma - 1) && at(tokens, comma - 1).tag !== "VERB" && at(tokens, comma - 1).tag !== "ADJ")
    return false;
  for (let i = comma + 1; i < Math.min(to, comma + 16); i++) {
    const token = at(tokens, i);
    if (token.lower === "and" || token.lower === "or")
      return i - comma > 1 || phrases.has(i + 1) || at(tokens, i + 1).tag === "ADV"
        ? !hasVerbSoon(tokens, i + 1, to)
        : false;
    if (
      token.tag === "AUX" ||
      (token.tag === "VERB" && !phrases.has(i)) ||
      /^(?:who|which|that)$/.test(token.lower) ||
      /^[;:.“”"]$/.test(token.text)
    )
      return false;
  }
  return false;
}

function hasVerbSoon(tokens: Scene["tokens"], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const token = at(tokens, i);
    if (token.tag === "AUX" || (token.tag === "VERB" && verbForm(token.lower) !== "gerund")) return true;
    if (token.tag === "PUNCT") return false;
  }
  return false;
}
