/** Words selected in the article, in UTF-16 offsets of the revision's text. */
export interface Selected {
  start: number;
  end: number;
  exact: string;
}

/** The offset of a point of the page in the text; null outside the article's words. */
function offsetAt(article: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest("[data-start]");
  if (piece && article.contains(piece)) {
    const start = Number(piece.getAttribute("data-start"));
    if (node instanceof Text) return start + offset;
    return start + (offset > 0 ? (piece.textContent?.length ?? 0) : 0);
  }
  // A point between pieces or paragraphs: the beginning of what comes next, or the end of the last.
  if (!element || !article.contains(element)) return null;
  const next = node.childNodes[offset];
  const after =
    next instanceof Element ? (next.matches("[data-start]") ? next : next.querySelector("[data-start]")) : null;
  if (after) return Number(after.getAttribute("data-start"));
  const last = [...element.querySelectorAll("[data-start]")].at(-1);
  return last ? Number(last.getAttribute("data-start")) + (last.textContent?.length ?? 0) : null;
}

/** What is selected inside the article, without spaces at its ends; null where that is nothing. */
export function selectedWords(article: Element, selection: Selection | null, text: string): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetAt(article, range.startContainer, range.startOffset);
  const to = offsetAt(article, range.endContainer, range.endOffset);
  if (from === null || to === null || from >= to) return null;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const exact = words.trim();
  return exact ? { start, end: start + exact.length, exact } : null;
}
