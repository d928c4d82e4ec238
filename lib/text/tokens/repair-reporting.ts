import { institutions } from "../lexicon/sources";
import { cueVerb, phrasalCue } from "./cue-verb";
import { pluralReports } from "./plural-reports";
import { at, type Token } from "./token";
import { verbForm } from "./verb-forms";
import { words } from "./words";

const many = words("media police people staff");

/** Makes verbs of the reporting words that the tagger takes for nouns and adjectives, inside tokens `[from, to)`. */
export function repairReporting(tokens: readonly Token[], from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const token = at(tokens, i);
    if (token.tag === "NOUN" && cueVerb(token.lower)?.frames.has("c") && closesReport(tokens, i, from, to))
      token.tag = "VERB";
    else if (
      token.tag === "NOUN" &&
      (takesPronoun(tokens, i) ||
        missesVerb(tokens, i, from) ||
        saysSome(tokens, i, from) ||
        showsClause(tokens, i, from, to) ||
        pluralReports(tokens, i, from, to))
    )
      token.tag = "VERB";
    else if (token.tag === "VERB" && (isCompound(tokens, i) || isNotes(tokens, i, from) || isFound(tokens, i)))
      token.tag = "NOUN";
    else if (token.tag === "NOUN" && phrasalCue(tokens, i) && /^past/.test(verbForm(token.lower))) token.tag = "VERB";
    // `economists had forecast growth`.
    else if (
      token.tag === "NOUN" &&
      /^(?:has|have|had)$/.test(at(tokens, i - 1).lower) &&
      cueVerb(token.lower) &&
      /participle/.test(verbForm(token.lower))
    )
      token.tag = "VERB";
    else if (token.tag === "ADJ" && isSaid(tokens, i)) {
      token.tag = "VERB";
      at(tokens, i + 1).tag = "SCONJ";
    } else if (token.tag === "ADJ" && speaks(tokens, i)) token.tag = "NOUN";
    else if (token.tag === "VERB" && at(tokens, i - 1).lower === "to" && at(tokens, i - 2).lower === "according")
      token.tag = "NOUN";
  }
}

/** `The firm values | it at $2`: a noun has no pronoun for an object. */
const takesPronoun = (tokens: readonly Token[], i: number) =>
  /^(?:NOUN|PROPN)$/.test(at(tokens, i - 1).tag) &&
  verbForm(at(tokens, i).lower) === "present" &&
  /^(?:it|him|them)$/.test(at(tokens, i + 1).lower);

/** `The union`, which the tagger often takes for an adjective. */
const isBody = ({ tag, lower }: Token) =>
  tag === "NOUN" || tag === "PROPN" || (tag === "ADJ" && institutions.has(lower));
const some = words("some many most few others several both");

/** `Some | say the bell rings`, `others | talk of a curse`: a bare reporting word right behind those who go unnamed. */
function saysSome(tokens: readonly Token[], i: number, from: number): boolean {
  const { lower } = at(tokens, i);
  if (!some.has(at(tokens, i - 1).lower) || verbForm(lower) !== "base") return false;
  if (i - 1 > from && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(at(tokens, i - 2).tag)) return false;
  const next = at(tokens, i + 1);
  return (
    phrasalCue(tokens, i) !== null ||
    (cueVerb(lower)?.frames.has("c") === true && (/^(?:DET|PRON|PROPN)$/.test(next.tag) || next.lower === "that"))
  );
}

/** `the office forecast | a crest`: a reporting word before an article, in a clause that has no verb before it. */
function missesVerb(tokens: readonly Token[], i: number, from: number): boolean {
  if (!/^an?$/.test(at(tokens, i + 1).lower) || !isBody(at(tokens, i - 1))) return false;
  if (!cueVerb(at(tokens, i).lower)?.frames.has("o")) return false;
  for (let k = i - 1; k >= from; k--) {
    const { tag, text } = at(tokens, k);
    if (tag === "AUX" || tag === "VERB" || tag === "ADP") return false;
    if (/^[,;:—]$/.test(text) || tag === "CCONJ") return true;
  }
  return true;
}

/** `figures from the office show | exports fell`: a plural's phrase, then another noun with a verb of its own. */
function showsClause(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  if (!/^(?:show|suggest|indicate|reveal)$/.test(at(tokens, i).lower)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(at(tokens, i + 1).tag)) return false;
  for (let k = from; k < i; k++)
    if (/^(?:VERB|AUX)$/.test(at(tokens, k).tag) || /^[,;:—]$/.test(at(tokens, k).text)) return false;
  for (let k = i + 2; k < Math.min(to, i + 5); k++) if (/^(?:VERB|AUX)$/.test(at(tokens, k).tag)) return true;
  return false;
}

/** `its own outage map | put the number at`: a bare form between a noun and the sentence's verb. */
const isCompound = (tokens: readonly Token[], i: number) =>
  verbForm(at(tokens, i).lower) === "base" &&
  at(tokens, i - 1).tag === "NOUN" &&
  /^(?:ADJ|PART|DET)$/.test(at(tokens, i - 2).tag) &&
  at(tokens, i + 1).tag === "VERB" &&
  /^past/.test(verbForm(at(tokens, i + 1).lower));

/** `found | breaches at`, `brushed aside | questions about`: no second present form follows a reporting verb. */
const isFound = (tokens: readonly Token[], i: number) => {
  const cue = at(tokens, i - 1).tag === "ADV" ? i - 2 : i - 1;
  return (
    verbForm(at(tokens, i).lower) === "present" &&
    at(tokens, i + 1).tag === "ADP" &&
    at(tokens, cue).tag === "VERB" &&
    /^past/.test(verbForm(at(tokens, cue).lower)) &&
    (cueVerb(at(tokens, cue).lower) ?? phrasalCue(tokens, cue)) !== null
  );
};

/** `according to the press notes | the crew cleaned it`. */
function isNotes(tokens: readonly Token[], i: number, from: number): boolean {
  if (verbForm(at(tokens, i).lower) !== "present" || !/^(?:the|a|an)$/.test(at(tokens, i + 1).lower)) return false;
  let k = i - 1;
  while (k > from && /^(?:NOUN|ADJ|DET)$/.test(at(tokens, k).tag)) k--;
  return at(tokens, k).lower === "to" && at(tokens, k - 1).lower === "according";
}

/** `It leaked for a year, the audit | shows, ...`: between a comma and a comma or the end, after a clause. */
function closesReport(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  const previous = at(tokens, i - 1);
  if (!/^(?:NOUN|PROPN)$/.test(previous.tag)) return false;
  if (!(at(tokens, i + 1).text === "," || i + 2 >= to)) return false;
  const plural = many.has(previous.lower) || (previous.tag === "NOUN" && /[^s]s$/.test(previous.lower));
  if (plural !== (verbForm(at(tokens, i).lower) === "base")) return false;
  let comma = i - 1;
  while (comma > from && /^(?:NOUN|PROPN|ADJ|DET|PRON|PART|NUM)$/.test(at(tokens, comma).tag)) comma--;
  if (at(tokens, comma).text !== ",") return false;
  for (let k = from; k < comma; k++) if (/^(?:AUX|VERB)$/.test(at(tokens, k).tag)) return true;
  return false;
}

/** `The | chief said`: nothing between an article and such a verb but a noun. */
const speaks = (tokens: readonly Token[], i: number) =>
  at(tokens, i - 1).tag === "DET" && /^(?:said|says|told|added|adds)$/.test(at(tokens, i + 1).lower);

/** `she, a nurse, | alleged that`: a past form right before `that`, with nobody's noun after it to describe. */
function isSaid(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i);
  return (
    at(tokens, i + 1).lower === "that" &&
    verbForm(token.lower) === "past-or-participle" &&
    cueVerb(token.lower)?.frames.has("c") === true &&
    (at(tokens, i - 1).text === "," || /^(?:NOUN|PROPN|PRON)$/.test(at(tokens, i - 1).tag))
  );
}
