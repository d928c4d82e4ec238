/** The address of a field such as `HYPERLINK "https://lamp.example/" \o "tip"`; null for any other field, and a place in the file. */
export function hyperlinkOf(code: string): string | null {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code) ?? [];
  return quoted ?? bare ?? null;
}
