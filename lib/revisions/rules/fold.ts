/**
 * A text with its typography taken off: quotation marks and hyphens straight, each run of white space one space. Two texts that
 * fold to the same say the same; a newspaper's system changes these by itself.
 */
export const fold = (text: string): string =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑]/g, "-")
    .replace(/\s+/g, " ");

/** The UTF-16 offset in `text` of each unit of its folded form, and at last that of its end. */
export function foldedOffsets(text: string): number[] {
  const offsets: number[] = [];
  let inSpace = false;
  for (let at = 0; at < text.length; at++) {
    const space = /\s/.test(text.charAt(at));
    if (!(space && inSpace)) offsets.push(at);
    inSpace = space;
  }
  offsets.push(text.length);
  return offsets;
}
