/** A stretch of the text in lower case with every offset kept: a letter whose lower case is longer stays as it is. */
export function lowerWindow(text: string, start: number, end: number): string {
  const window = text.slice(start, end);
  const lower = window.toLowerCase();
  return lower.length === window.length ? lower : window.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
