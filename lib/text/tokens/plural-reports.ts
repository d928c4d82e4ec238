import { cueVerb } from "./cue-verb";
import { at, type Token } from "./token";
import { isParticiple, verbForm } from "./verb-forms";
import { words } from "./words";

const plural = words("data minutes footage media police people staff");
/** Verbs whose bare form a clause without `that` may follow: others' words are nouns there more often. */
const showing = words("show suggest indicate reveal say");

/**
 * `Figures released by the office | show exports fell`, `Its figures, published in May, | show that`: a bare reporting word behind a plural that
 * only participles follow, before `that` or a clause.
 */
export function pluralReports(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  const token = at(tokens, i);
  if (verbForm(token.lower) !== "base" || !cueVerb(token.lower)?.frames.has("d")) return false;
  if (!/^(?:NOUN|PROPN|NUM)$/.test(at(tokens, i - 1).tag) && at(tokens, i - 1).text !== ",") return false;
  return opensClause(tokens, i, to) && isPluralSubject(tokens, i, from);
}

function opensClause(tokens: readonly Token[], i: number, to: number): boolean {
  const next = at(tokens, i + 1);
  if (next.lower === "that") return true;
  if (!showing.has(at(tokens, i).lower) || !/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(next.tag)) return false;
  for (let k = i + 2; k < Math.min(to, i + 9); k++) {
    if (/^(?:VERB|AUX)$/.test(at(tokens, k).tag)) return true;
    if (at(tokens, k).tag === "PUNCT") return false;
  }
  return false;
}

/** Whether the words `[from, i)` are one plural with what describes it: no verb but participles with their adverbial. */
function isPluralSubject(tokens: readonly Token[], i: number, from: number): boolean {
  let head = "";
  for (let k = from; k < i; k++) {
    const { tag, lower, text } = at(tokens, k);
    if (tag === "AUX" || tag === "SCONJ" || /^[;:—]$/.test(text)) return false;
    if (tag === "VERB" && !(k > from && isParticiple(lower) && /^(?:ADP|ADV|PROPN)$/.test(at(tokens, k + 1).tag)))
      return false;
    if (head === "" && (tag === "ADP" || tag === "VERB" || text === ",") && k > from) head = at(tokens, k - 1).lower;
  }
  return plural.has(head) || /[^s]s$/.test(head || at(tokens, i - 1).lower);
}
