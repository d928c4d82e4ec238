import { chunksOver } from "./chunks-over";

/** Marks the words between two offsets (UTF-16) of the article as a CSS highlight, or none: nothing is drawn anew. */
export function showSpan(span: { start: number; end: number } | null) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("claim-edit");
  if (!span) return;
  const pieces = chunksOver(document.querySelector(".pane-article article"), span).flatMap((chunk) => [
    ...chunk.querySelectorAll<HTMLElement>("[data-start]"),
  ]);
  const ranges = pieces.flatMap((piece) => rangeIn(piece, span) ?? []);
  if (ranges.length === 0) return;
  styleHighlight();
  const highlight = new Highlight(...ranges);
  // Over the mark of the selected claim.
  highlight.priority = 1;
  CSS.highlights.set("claim-edit", highlight);
}

function rangeIn(piece: HTMLElement, { start, end }: { start: number; end: number }): Range | null {
  const words = piece.firstChild;
  if (!(words instanceof Text)) return null;
  const at = Number(piece.dataset.start);
  const [from, to] = [Math.max(0, start - at), Math.min(words.length, end - at)];
  if (from >= to) return null;
  const range = new Range();
  range.setStart(words, from);
  range.setEnd(words, to);
  return range;
}

let styled = false;

// As in show-selected.ts: the build's CSS compiler does not know `::highlight` yet.
function styleHighlight() {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("::highlight(claim-edit) { background-color: var(--ink); color: var(--paper); }");
  document.adoptedStyleSheets.push(sheet);
}
