/** A text in lower case with every offset kept: where a letter's lower case is longer, only plain letters are changed. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
