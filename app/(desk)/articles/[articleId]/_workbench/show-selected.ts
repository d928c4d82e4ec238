import type { ClaimSummary } from "@/lib/claims/queries";

/**
 * Marks the selected claim's words, and its core within them. Set on the elements themselves and as a CSS highlight: a
 * selection must not draw an article of 100,000 words anew.
 */
export function showSelected(article: HTMLElement | null, claim: ClaimSummary | null) {
  for (const old of article?.querySelectorAll('[data-selected="true"]') ?? []) old.removeAttribute("data-selected");
  if ("highlights" in CSS) CSS.highlights.delete("claim-core");
  if (!article || !claim) return;
  const pieces = [...article.querySelectorAll<HTMLElement>(`[data-claims~="${claim.number}"]`)];
  for (const piece of pieces) piece.setAttribute("data-selected", "true");
  const cores = pieces.flatMap((piece) => coreIn(piece, claim) ?? []);
  if (!("highlights" in CSS) || cores.length === 0) return;
  styleHighlight();
  CSS.highlights.set("claim-core", new Highlight(...cores));
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
