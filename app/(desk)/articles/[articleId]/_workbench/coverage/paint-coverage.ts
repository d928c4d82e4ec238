import type { Uncovered } from "@/lib/extraction/rules/uncovered";
import { highlight, rangeIn } from "../article-text/text-highlight";

/** Washes sentences as a CSS highlight on the text as it is drawn: nothing of the article is drawn anew. Returns how to undo it. */
export function paintCoverage(article: HTMLElement | null, uncovered: readonly Uncovered[]): () => void {
  if (article) highlight("no-claim", rangesOf(article, uncovered));
  return () => highlight("no-claim", []);
}

function rangesOf(article: HTMLElement, uncovered: readonly Uncovered[]): Range[] {
  const ranges: Range[] = [];
  let next = 0;
  for (const piece of article.querySelectorAll<HTMLElement>("[data-start]")) {
    const words = piece.firstChild;
    if (!(words instanceof Text)) continue;
    const at = Number(piece.dataset.start);
    while ((uncovered[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    for (let one = next; one < uncovered.length; one++) {
      const sentence = uncovered[one];
      if (!sentence || sentence.start >= at + words.length) break;
      const range = rangeIn(piece, sentence);
      if (range) ranges.push(range);
    }
  }
  return ranges;
}
