import type { ExtractedClaim, Sentence } from "./schema";
import { type Extent, overlaps, span } from "./span";
import type { Parsed } from "./syntax/parse";

/**
 * Every sentence of the text, covered by a claim or listed with the reason why it is not checkable: in a piece of `opinion`, what only
 * lacks a fact is opinion.
 */
export function cover(
  { text, sentences }: Parsed,
  claims: readonly ExtractedClaim[],
  left: ReadonlyMap<number, () => string>,
  isFrame: (extent: Extent) => boolean,
  opinion: boolean,
): Sentence[] {
  const cores = claims.map((c) => c.core).sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map((sentence, number) => {
    while (next < cores.length && (cores[next]?.end ?? 0) <= sentence.start) next++;
    const words = span(text, sentence.start, sentence.end);
    const core = cores[next];
    if (core && overlaps(core, sentence)) return { ...words, coverage: "claim" };
    const reason = isFrame(sentence) ? "byline or dateline" : (left.get(number)?.() ?? reasonFor(words.exact));
    return { ...words, coverage: "not-checkable", reason: opinion ? reason.replace(noFact, "opinion") : reason };
  });
}

const noFact = /^(?:no fact to look up|nothing checkable asserted|no assertion)/;

const reasonFor = (words: string) =>
  words.endsWith("?")
    ? "question"
    : /\b(?:is|are|was|were|has|have|had|did|does)\b|\w(?:ed|s)\b/.test(words)
      ? "nothing checkable asserted"
      : "no assertion";
