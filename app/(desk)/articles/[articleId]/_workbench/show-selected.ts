import type { ClaimSummary } from "@/lib/claims/queries";
import { chunksOver } from "./chunks-over";

/** The elements that carry a claim's words, in order; looks only into the chunks of text it stands in. */
export function piecesOf(article: HTMLElement | null, claim: ClaimSummary): HTMLElement[] {
  return chunksOver(article, claim).flatMap((chunk) => [
    ...chunk.querySelectorAll<HTMLElement>(`[data-claims~="${claim.number}"]`),
  ]);
}

let shown: HTMLElement[] = [];

/**
 * Marks the selected claim's words, and its core within them. Set on the elements themselves and as a CSS highlight: a
 * selection must not draw an article of 100,000 words anew.
 */
export function showSelected(article: HTMLElement | null, claim: ClaimSummary | null) {
  for (const old of shown) old.removeAttribute("data-selected");
  shown = claim ? piecesOf(article, claim) : [];
  for (const piece of shown) piece.setAttribute("data-selected", "true");
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("claim-core");
  const cores = claim ? shown.flatMap((piece) => coreIn(piece, claim) ?? []) : [];
  if (cores.length === 0) return;
  styleHighlight();
  CSS.highlights.set("claim-core", new Highlight(...cores));
}

/** Brings a claim's words into sight where they are not already. */
export function revealWords(article: HTMLElement | null, claim: ClaimSummary | null) {
  const words = claim && piecesOf(article, claim)[0];
  const pane = article?.parentElement;
  if (!words || !pane) return;
  const [box, sight] = [words.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < sight.top + 40 || box.bottom > sight.bottom - 40) words.scrollIntoView({ block: "center" });
}

function coreIn(piece: HTMLElement, { coreStart, coreEnd, start, end }: ClaimSummary): Range | null {
  const words = piece.firstChild;
  const at = Number(piece.dataset.start);
  if (!(words instanceof Text) || (coreStart === start && coreEnd === end)) return null;
  const [from, to] = [Math.max(0, coreStart - at), Math.min(words.length, coreEnd - at)];
  if (from >= to) return null;
  const range = new Range();
  range.setStart(words, from);
  range.setEnd(words, to);
  return range;
}

let styled = false;

// The build's CSS compiler does not know `::highlight` yet and would warn of it at every build.
function styleHighlight() {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("::highlight(claim-core) { background-color: var(--accent-wash); color: var(--ink); }");
  document.adoptedStyleSheets.push(sheet);
}
