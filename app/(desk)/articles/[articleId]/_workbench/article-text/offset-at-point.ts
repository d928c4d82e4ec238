/** The UTF-16 offset of the text under a point of the screen; null where there are no words of the article. */
export function offsetAtPoint(x: number, y: number): number | null {
  const place = caretAt(x, y);
  const piece = place?.node.parentElement?.closest<HTMLElement>("[data-start]");
  return place && piece ? Number(piece.dataset.start) + place.offset : null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari knows only the older name.
  const range: Range | null = Document.prototype.caretRangeFromPoint?.call(document, x, y) ?? null;
  return range && { node: range.startContainer, offset: range.startOffset };
}
