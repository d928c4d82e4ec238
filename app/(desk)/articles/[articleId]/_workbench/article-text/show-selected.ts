import type { ClaimSummary } from "@/lib/views/queries";
import { chunksOver } from "./chunks-over";
import { highlight, rangeIn } from "./text-highlight";

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
  highlight("claim-core", claim ? shown.flatMap((piece) => coreIn(piece, claim) ?? []) : []);
}

/** Brings a claim's words into sight where they are not already. */
export function revealWords(article: HTMLElement | null, claim: ClaimSummary | null) {
  const words = claim && piecesOf(article, claim)[0];
  const pane = article?.parentElement;
  if (!words || !pane) return;
  const [box, sight] = [words.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < sight.top + 40 || box.bottom > sight.bottom - 40) words.scrollIntoView({ block: "center" });
}

/** A claim that is all core needs no second mark. */
function coreIn(piece: HTMLElement, { coreStart, coreEnd, start, end }: ClaimSummary): Range | null {
  if (coreStart === start && coreEnd === end) return null;
  return rangeIn(piece, { start: coreStart, end: coreEnd });
}
