import { contentStems } from "../relations/stems";
import { type Extent, overlaps } from "../span";

/**
 * Whether the body says what the headline's words assert. It does not when no sentence of it shares two of their stems, or
 * all but one: names alone recur in every sentence, so the first word of the event itself must be among them.
 */
export function isHeadlineSupported(
  text: string,
  words: string,
  headline: Extent,
  sentences: readonly Extent[],
): boolean {
  const wanted = contentStems(words);
  const act = [...contentStems(words.replace(/^.*?[’']s?\s/, ""))][0];
  if (wanted.size === 0 || act === undefined) return true;
  return sentences.some((sentence) => {
    if (overlaps(sentence, headline)) return false;
    const said = contentStems(text.slice(sentence.start, sentence.end));
    const shared = [...wanted].filter((s) => said.has(s)).length;
    return said.has(act) && shared >= Math.min(2, wanted.size);
  });
}
