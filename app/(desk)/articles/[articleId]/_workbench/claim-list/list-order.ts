import type { ClaimKind } from "@/lib/text/schema";
import { findParagraphs } from "@/lib/text/segment/paragraphs";
import { findSentences } from "@/lib/text/segment/sentences";
import type { Extent } from "@/lib/text/span";
import type { ClaimSummary } from "@/lib/views/queries";

export interface ListOrder {
  /** Sentence by sentence as they are read; within one by what matters. */
  ordered: ClaimSummary[];
  /** The sentence that each claim, by its id, begins in: the same object for all of one sentence. */
  sentenceOf: ReadonlyMap<string, Extent>;
}

export const sentencesOf = (text: string): Extent[] =>
  findParagraphs(text).flatMap((paragraph) => findSentences(text, paragraph));

/** Who said it decides first; then what is doubtful; then what can be looked up as it stands. */
const kindOrder: readonly ClaimKind[] = ["attribution", "quantity", "date", "capability", "identity", "statement"];
const weight = ({ kind, flags }: ClaimSummary) =>
  kind === "attribution" ? 0 : kindOrder.indexOf(kind) + (flags.length > 0 ? 0 : kindOrder.length);

/** The same words under two kinds: the extractor found one assertion twice. That somebody said it is another one. */
export const sameWords = (a: ClaimSummary, b: ClaimSummary): boolean =>
  a.start === b.start && a.end === b.end && (a === b || (a.kind !== "attribution" && b.kind !== "attribution"));

/** Puts claims, given by where they start, in the order of the list. A claim that runs over the end of a sentence ends no group. */
export function listOrder(claims: readonly ClaimSummary[], sentences: readonly Extent[]): ListOrder {
  const ordered: ClaimSummary[] = [];
  const sentenceOf = new Map<string, Extent>();
  let group: ClaimSummary[] = [];
  let of: Extent | undefined;
  let until = 0;
  let at = 0;
  const close = () => {
    group.sort((a, b) => weight(a) - weight(b) || a.start - b.start || a.number - b.number);
    while (group.length > 0) {
      const [first] = group;
      if (!first) break;
      ordered.push(...group.filter((claim) => sameWords(claim, first)));
      group = group.filter((claim) => !sameWords(claim, first));
    }
  };
  for (const claim of claims) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= claim.start) at++;
    if (!of || (claim.start >= of.end && claim.start >= until)) {
      close();
      of = sentences[at] ?? { start: claim.start, end: claim.end };
      until = 0;
    }
    // Somebody may be quoted over many sentences; anything else that runs on was no end of a sentence.
    if (claim.kind !== "attribution") until = Math.max(until, claim.end);
    group.push(claim);
    sentenceOf.set(claim.id, of);
  }
  close();
  return { ordered, sentenceOf };
}

/** The claim to go to in the sentence after (or before) that of a claim of the list; null at its end. */
export function besideBySentence(
  shown: readonly ClaimSummary[],
  sentenceOf: ListOrder["sentenceOf"],
  id: string | null,
  forward: boolean,
): ClaimSummary | null {
  const at = shown.findIndex((claim) => claim.id === id);
  if (at < 0) return shown[0] ?? null;
  const beginsAt = (index: number): number => {
    const sentence = sentenceOf.get(shown[index]?.id ?? "");
    let first = index;
    while (first > 0 && sentenceOf.get(shown[first - 1]?.id ?? "") === sentence) first--;
    return first;
  };
  if (!forward) return shown[beginsAt(Math.max(0, beginsAt(at) - 1))] ?? null;
  const here = sentenceOf.get(shown[at]?.id ?? "");
  return shown.slice(at).find((claim) => sentenceOf.get(claim.id) !== here) ?? null;
}
