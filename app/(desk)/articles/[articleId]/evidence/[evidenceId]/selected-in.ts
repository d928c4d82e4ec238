import type { Span } from "./marked";

/** What is selected inside an element, in UTF-16 units of its words; null where that is nothing, or goes beyond it. */
export function selectedIn(box: Element): Span | null {
  const selection = box.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed || !box.contains(range.commonAncestorContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(box);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
