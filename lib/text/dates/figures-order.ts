const inFigures = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/g;

/** Whether a text's dates in figures put the day first, by those that can be read in one way only; null where none tells, or they differ. */
export function dayComesFirst(text: string): boolean | null {
  let order: boolean | null = null;
  for (const [, first, , second] of text.matchAll(inFigures)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 31 || b > 31 || a > 12 === b > 12) continue;
    if (order !== null && order !== a > 12) return null;
    order = a > 12;
  }
  return order;
}
