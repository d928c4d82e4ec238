/**
 * Whether a key pressed there is text, and no command. A field that has just gone from the screen, with its dialog, keeps the
 * focus until the next drawing, but takes no text any more.
 */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")) &&
  target.checkVisibility();
