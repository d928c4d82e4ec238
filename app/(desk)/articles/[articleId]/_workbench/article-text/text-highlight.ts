import type { Extent } from "@/lib/text/span";

/**
 * Marks on the article's words as CSS highlights: nothing of an article of 100,000 words is drawn anew for them.
 * Where a browser knows no highlights they are left out.
 */
const looks = {
  "claim-core": "background-color: var(--accent-wash); color: var(--ink);",
  "claim-edit": "background-color: var(--ink); color: var(--paper);",
  remark: "background-color: var(--accent-wash); text-decoration: underline dotted var(--accent);",
  check: "background-color: var(--unverified-wash); color: var(--ink);",
  "check-here": "background-color: var(--ink); color: var(--paper);",
  "no-claim": "background-color: var(--unverified-wash); color: var(--ink);",
} as const;

export type HighlightName = keyof typeof looks;

/** Marks just these ranges by that name, and nothing where there are none. Of two marks the one of higher priority shows. */
export function highlight(name: HighlightName, ranges: readonly Range[], priority = 0) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete(name);
  if (ranges.length === 0) return;
  addStyles();
  const mark = new Highlight(...ranges);
  mark.priority = priority;
  CSS.highlights.set(name, mark);
}

/** The part of a piece of the article that lies between two offsets of its text (UTF-16); null where none does. */
export function rangeIn(piece: HTMLElement, { start, end }: Extent): Range | null {
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

// The build's CSS compiler does not know `::highlight` yet and would warn of it at every build.
function addStyles() {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    Object.entries(looks)
      .map(([name, look]) => `::highlight(${name}) { ${look} }`)
      .join("\n"),
  );
  document.adoptedStyleSheets.push(sheet);
}
