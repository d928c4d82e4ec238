const formulaStart = /^[=+\-@\u2212]/;

/**
 * Puts an apostrophe before a cell that a spreadsheet could run: one that begins with `=`, `+`, `-` or `@` (in their wide and
 * small forms and the sign for minus too, and behind spaces or invisible characters), or with a tab or a line end.
 */
export function neutralizeFormula(cell: string): string {
  // No form of a letter or digit is a sign.
  if (/^[A-Za-z0-9]/.test(cell)) return cell;
  const seen = cell
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/^[\s\p{Z}\p{C}]+/u, "");
  return formulaStart.test(seen) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
