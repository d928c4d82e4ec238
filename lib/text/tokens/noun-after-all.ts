import { at, type Token } from "./token";
import { isBaseForm, verbForm } from "./verb-forms";
import { words } from "./words";

const governs = words(
  "of on in with for from at by about against into over under between without through amid behind beside despite during within upon towards toward across via per",
);
const singular = words("a an this each every another");
/** Verbs a bare form may follow, without `to`. */
const helps = words(
  "help helps helped helping let lets make makes made making see sees saw hear heard watch watched feel felt dare go come have had need",
);
const object = words("her him them it us me you");
const nominal = /^(?:NOUN|PROPN)$/;

/** A word tagged as a verb where its neighbours leave room for a noun only. */
export function isNounAfterAll(tokens: readonly Token[], i: number, from: number): boolean {
  const [token, previous, next] = [at(tokens, i), at(tokens, i - 1), at(tokens, i + 1)];
  if (token.tag !== "VERB" || i === from || /^\p{Lu}/u.test(token.text)) return false;
  const form = verbForm(token.lower);
  const bare = form === "base" || isBaseForm(token.lower);
  // `did not respond to questions`, `in need of`.
  if (form === "present" && /^(?:to|of)$/.test(previous.lower) && previous.tag !== "PRON") return true;
  if (form === "base" && governs.has(previous.lower) && previous.tag === "ADP") return true;
  // `a £3.1m grant from`: no bare form follows a subject in the singular.
  if (form === "base" && nominal.test(previous.tag) && hasSingular(tokens, i, from)) return true;
  // `stopped play for`, `refused entry to`.
  if (
    form === "base" &&
    previous.tag === "VERB" &&
    /^past/.test(verbForm(previous.lower)) &&
    !helps.has(previous.lower) &&
    !isBaseForm(previous.lower)
  )
    return true;
  // `put down her fork.`
  if (form === "base" && previous.lower === "her" && at(tokens, i - 2).tag === "ADP" && !nominal.test(next.tag))
    return true;
  // `A power cut stopped play`, `Ambulance waits had fallen`, `street cleaning had been spared`: the verb comes after it.
  if (nominal.test(previous.tag) && (bare || form === "present" || form === "gerund")) {
    if (next.tag === "AUX" && /^(?:is|are|was|were|has|have|had|will|would|can|could)$/.test(next.lower))
      return !follows(tokens, i, from);
    return (bare || form === "present") && isFinitePast(next) && !follows(tokens, i, from);
  }
  return false;
}

const isFinitePast = (token: Token) =>
  token.tag === "VERB" && /^past/.test(verbForm(token.lower)) && !isBaseForm(token.lower);

/** `the men | who | work had`: a pronoun opens a clause whose verb this is. */
const follows = (tokens: readonly Token[], i: number, from: number): boolean => {
  let k = i - 1;
  while (k > from && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(at(tokens, k).tag)) k--;
  return /^(?:who|which|that)$/.test(at(tokens, k).lower) || object.has(at(tokens, k).lower);
};

/** Whether the noun phrase that token `i` would end begins with `a`, `each` or `this`. */
function hasSingular(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from; k--) {
    const { tag, lower } = at(tokens, k);
    if (singular.has(lower)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(tag)) return false;
  }
  return false;
}
