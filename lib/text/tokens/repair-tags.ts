import { courtesyTitles, roleNouns } from "../lexicon/roles";
import { cueVerb } from "./cue-verb";
import { isNounAfterAll } from "./noun-after-all";
import { promoteVerbs } from "./promote-verb";
import { endsHeadline, repairByContext } from "./repair-by-context";
import { repairReporting } from "./repair-reporting";
import { retag } from "./retag";
import { at, type Token } from "./token";
import { verbForm } from "./verb-forms";
import { words } from "./words";

/** Tags that wink gives wrongly often enough to look at. */
const mistaken = new Set(["NOUN", "VERB", "ADJ", "ADV", "AUX", "DET"]);
const negation = words("not n't n’t");
const preposition = words("of on in with for from at by about against into over under between near");

/** Puts right, inside one sentence's tokens `[from, to)`, the tags that wink most often gets wrong in news. */
export function repairTags(tokens: Token[], from: number, to: number): void {
  let seen = false;
  const prose = isProse(tokens, from, to);
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    repairByContext(tokens, i, from);
    if (isNounAfterAll(tokens, i, from)) token.tag = "NOUN";
    if (i === to - 1 && endsHeadline(tokens, i, from)) token.tag = "VERB";
    if (!seen && isReportingNoun(tokens, i)) token.tag = "VERB";
    if (mistaken.has(token.tag))
      token.tag = retag(
        token,
        at(tokens, i - 1),
        skipAdverbs(tokens, i - 1, from),
        at(tokens, i + 1),
        at(tokens, i - 2),
      );
    if (
      prose &&
      i > from &&
      (token.tag === "VERB" || token.tag === "AUX") &&
      (insideName(tokens, i, from) || beginsName(tokens, i))
    )
      token.tag = "PROPN";
    seen ||= finite(token);
  }
  repairReporting(tokens, from, to);
  promoteVerbs(tokens, from, to);
}

/** Whether a sentence writes its plain words small, as title-case headlines do not. */
function isProse(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    if (token.text.length > 3 && /^(?:NOUN|VERB|ADJ)$/.test(token.tag) && /^\p{Ll}/u.test(token.text)) return true;
  }
  return false;
}

/** `the Red Cross said`, `Jane Roe of Arms Trace,`: a verb's word with a capital right after another capital, or after a title (`Professor Burrows`). */
function insideName(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from + 1 && !courtesyTitles.has(at(tokens, from).lower) && !roleNouns.has(at(tokens, from).lower))
    return false;
  const [previous, token] = [at(tokens, i - 1), at(tokens, i)];
  return (
    token.tag === "VERB" &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    ((/^\p{Lu}/u.test(previous.text) && /^(?:PROPN|NOUN|ADJ)$/.test(previous.tag)) || ownsName(tokens, i - 1)) &&
    previous.end + 1 === token.start
  );
}

/** `the Renters’ | Register`: an apostrophe after a name's plural. */
const ownsName = (tokens: readonly Token[], i: number) =>
  /^[’']s?$/.test(at(tokens, i).text) &&
  at(tokens, i - 1).tag === "PROPN" &&
  at(tokens, i - 1).end === at(tokens, i).start;

/** `captain Josh Roe`, `bound for Hull`: a verb's word in a capital, before another capital or after a preposition. */
function beginsName(tokens: readonly Token[], i: number): boolean {
  const [previous, token, next] = [at(tokens, i - 1), at(tokens, i), at(tokens, i + 1)];
  return (
    (token.tag === "VERB" || token.tag === "AUX") &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    ((next.tag === "PROPN" &&
      /^\p{Lu}/u.test(next.text) &&
      /^(?:\p{Ll}|,$)/u.test(previous.text) &&
      token.end + 1 === next.start) ||
      preposition.has(previous.lower))
  );
}

function skipAdverbs(tokens: readonly Token[], index: number, from: number): Token {
  let i = index;
  while (i > from && (at(tokens, i).tag === "ADV" || negation.has(at(tokens, i).lower))) i--;
  return at(tokens, i);
}

const finite = (token: Token) =>
  (token.tag === "AUX" && !/^(?:be|been|being)$/.test(token.lower)) ||
  (token.tag === "VERB" && verbForm(token.lower) !== "gerund" && verbForm(token.lower) !== "participle");

/** `Woman claims church imprisoned her`: a noun that reads like a reporting verb, before a name, an article or `that`. */
function isReportingNoun(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i);
  const previous = at(tokens, i - 1);
  const next = at(tokens, i + 1);
  if (token.tag !== "NOUN" || verbForm(token.lower) !== "present" || !/^(?:NOUN|PROPN)$/.test(previous.tag))
    return false;
  const cue = cueVerb(token.lower);
  return (
    cue?.frames.has("c") === true &&
    (next.tag === "PROPN" || next.tag === "DET" || next.tag === "PRON" || next.lower === "that")
  );
}
