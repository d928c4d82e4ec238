import type { Uncovered } from "@/lib/claims/uncovered";

/** Washes sentences as a CSS highlight on the text as it is drawn: nothing of the article is drawn anew. Returns how to undo it. */
export function paintCoverage(article: HTMLElement | null, uncovered: readonly Uncovered[]): () => void {
  if (!article || !("highlights" in CSS)) return () => {};
  styleHighlight();
  CSS.highlights.set("no-claim", new Highlight(...rangesOf(article, uncovered)));
  return () => {
    CSS.highlights.delete("no-claim");
  };
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
      const { start, end } = uncovered[one] ?? { start: Number.POSITIVE_INFINITY, end: 0 };
      if (start >= at + words.length) break;
      const range = new Range();
      range.setStart(words, Math.max(0, start - at));
      range.setEnd(words, Math.min(words.length, end - at));
      ranges.push(range);
    }
  }
  return ranges;
}

let styled = false;

function styleHighlight() {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("::highlight(no-claim) { background-color: var(--unverified-wash); color: var(--ink); }");
  document.adoptedStyleSheets.push(sheet);
}
