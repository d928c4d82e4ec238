import type { Extent } from "@/lib/text/span";
import type { ClaimSummary } from "@/lib/views/queries";
import { type ListOrder, sameWords } from "./list-order";

/** One line of the list. */
export interface Line {
  claim: ClaimSummary;
  /** The same words, found as other kinds too. */
  also: readonly ClaimSummary[];
  /** The sentence, where this is the first line of several: its words stand above. */
  head: Extent | null;
  /** Nothing else of its sentence is shown: the line says the words itself. */
  lone: boolean;
  /** Only the words of the sentence show; so many claims are under them. */
  folded: number;
}

/** The lines of a list in its order. `folded` holds where the folded sentences start. */
export function linesOf(
  shown: readonly ClaimSummary[],
  sentenceOf: ListOrder["sentenceOf"],
  folded: ReadonlySet<number>,
): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < shown.length; ) {
    const sentence = sentenceOf.get(shown[at]?.id ?? "") ?? null;
    let end = at + 1;
    while (end < shown.length && sentenceOf.get(shown[end]?.id ?? "") === sentence) end++;
    lines.push(...ofSentence(shown.slice(at, end), sentence, sentence !== null && folded.has(sentence.start)));
    at = end;
  }
  return lines;
}

function ofSentence(claims: readonly ClaimSummary[], sentence: Extent | null, folded: boolean): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < claims.length; ) {
    const [claim, ...rest] = claims.slice(at);
    if (!claim) break;
    const other = rest.findIndex((one) => !sameWords(one, claim));
    const also = other < 0 ? rest : rest.slice(0, other);
    lines.push({ claim, also, head: null, lone: false, folded: 0 });
    at += 1 + also.length;
  }
  const [first] = lines;
  if (!first) return [];
  if (lines.length === 1) return [{ ...first, lone: true }];
  first.head = sentence;
  return folded ? [{ ...first, also: [], folded: claims.length }] : lines;
}
