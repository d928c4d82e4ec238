/**
 * Whether a key pressed there is text, or finds a line of a menu, and is no command. A field that has just gone from the
 * screen, with its dialog, keeps the focus until the next drawing, but takes no text any more.
 */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest("[role=menu]") !== null ||
    target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")) &&
  target.checkVisibility();
