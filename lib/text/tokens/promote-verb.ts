import { verbKinds } from "../lexicon/verb-classes";
import { cueVerb } from "./cue-verb";
import { at, type Token } from "./token";
import { isBaseForm, verbForm } from "./verb-forms";

const finite = (tokens: readonly Token[], i: number) => {
  const { tag, lower } = at(tokens, i);
  if (tag === "AUX") return !/^(?:be|been|being)$/.test(lower);
  if (tag !== "VERB" || at(tokens, i - 1).lower === "to") return false;
  const form = verbForm(lower);
  return form !== "gerund" && form !== "participle";
};

/**
 * Makes a verb of the noun or adjective that must be one, in each part of a sentence without any: `The bill caps fares`,
 * `The eldest drinks; the youngest writes letters`. Semicolons, and commas before `and`, part a sentence of tokens `[from, to)`.
 */
export function promoteVerbs(tokens: readonly Token[], from: number, to: number): void {
  let [start, seen, any] = [from, false, false];
  for (let i = from; i <= to; i++) {
    if (i < to && !parts(tokens, i, start)) {
      seen ||= finite(tokens, i);
      continue;
    }
    any ||= seen;
    if (!seen) any = promote(tokens, start, i, start === from && i === to) || any;
    [start, seen] = [i + 1, false];
  }
  if (!any) promote(tokens, from, to, true);
}

const opens = /^(?:when|while|because|although|though|who|which|as)$/;

const parts = (tokens: readonly Token[], i: number, start: number) =>
  /^[;—]$/.test(at(tokens, i).text) ||
  (at(tokens, i).text === "," && /^(?:and|but)$/.test(at(tokens, i + 1).lower)) ||
  (i > start && opens.test(at(tokens, i).lower) && !finite(tokens, i + 1));

/** Makes a verb of the likeliest word of a part; `whole` where nothing else of the sentence could be its verb. */
function promote(tokens: readonly Token[], from: number, to: number, whole: boolean): boolean {
  let [best, most] = [-1, whole ? 0 : 2];
  for (let i = from + 1; i < to; i++) {
    const likely = likelihood(tokens, i, from, to);
    if (likely > most) [best, most] = [i, likely];
  }
  if (best >= 0) at(tokens, best).tag = "VERB";
  return best >= 0;
}

/** How much speaks for token `i` as its part's verb: its form beside its subject's number, and what follows. 0 for none. */
function likelihood(tokens: readonly Token[], i: number, from: number, to: number): number {
  const [token, next] = [at(tokens, i), at(tokens, i + 1)];
  if (token.tag !== "NOUN" && token.tag !== "ADJ") return 0;
  let k = i - 1;
  while (k > from && at(tokens, k).tag === "ADV") k--;
  const subject = at(tokens, k).text === "," && k > from + 1 ? insertedAfter(tokens, k, from) : at(tokens, k);
  if (!subject || !agrees(token.lower, subject, at(tokens, k - 1))) return 0;
  const known = verbKinds(token.lower).length > 0 || cueVerb(token.lower) !== null;
  const last = i + 1 >= to || at(tokens, i + 1).tag === "PUNCT";
  if (last) return known && (subject.tag === "ADJ" || /^past/.test(verbForm(token.lower))) ? 3 : 0;
  const by = next.tag === "DET" || next.tag === "PRON" ? 3 : /^(?:NUM|ADV|NOUN)$/.test(next.tag) ? 2 : 1;
  if (next.tag === "NOUN" && !known) return 0;
  if (next.lower === "of" || /^(?:AUX|VERB|CCONJ|SCONJ|PART)$/.test(next.tag)) return next.lower === "to" ? 1 : 0;
  return by + Number(known);
}

/** The word before the comma that opens an insertion closed by the comma at `close`: `Their coach, Ada Moss, | drives`. */
function insertedAfter(tokens: readonly Token[], close: number, from: number): Token | null {
  for (let k = close - 1; k > from; k--)
    if (at(tokens, k).text === ",") return /^(?:NOUN|PROPN)$/.test(at(tokens, k - 1).tag) ? at(tokens, k - 1) : null;
  return null;
}

const singularPronoun = /^(?:he|she|it|who|nobody|everybody|everyone|someone|somebody|one)$/;
const pluralPronoun = /^(?:i|we|you|they|many|most|few|some|both)$/;

/** Whether a verb of this form may follow a subject that ends with this word. */
function agrees(lower: string, subject: Token, before: Token): boolean {
  const form = verbForm(lower);
  const pronoun = subject.tag === "PRON" || subject.tag === "NOUN" ? subject.lower : "";
  const nominal = /^(?:NOUN|PROPN)$/.test(subject.tag);
  const year = subject.tag === "NUM" && /^\d{4}$/.test(subject.text) && before.tag === "ADP";
  if (form === "past-or-participle" || form === "past")
    return (
      nominal || singularPronoun.test(pronoun) || pluralPronoun.test(pronoun) || year || (isBaseForm(lower) && nominal)
    );
  const superlative = subject.tag === "ADJ" && /est$/.test(subject.lower) && before.lower === "the";
  if (form === "present")
    return singularPronoun.test(pronoun) || superlative || year || (nominal && !/[^s]s$/.test(subject.lower));
  return (
    form === "base" &&
    (pluralPronoun.test(pronoun) || (nominal && /[^s]s$/.test(subject.lower))) &&
    verbKinds(lower).length > 0
  );
}
