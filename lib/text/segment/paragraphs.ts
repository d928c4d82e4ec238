import type { Extent } from "../span";

/**
 * The paragraphs of a text: stretches without a line break, trimmed, never empty. A line that goes on in lower case after one
 * that ended without a mark is the same paragraph, wrapped.
 */
export function findParagraphs(text: string): Extent[] {
  const found: Extent[] = [];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 ? text.length : newline;
    const line = trimSpace(text, at, stop);
    const last = found.at(-1);
    if (line.start < line.end) {
      if (last && line.start - last.end <= 2 && isWrapped(text, last, line)) last.end = line.end;
      else found.push(line);
    }
    at = stop + 1;
  }
  return found;
}

/** A word that nothing ends with: `according to the`. */
const open = /\s(?:the|a|an|of|to|in|on|at|by|for|and|with|from|that)$/;

const isWrapped = (text: string, before: Extent, line: Extent) =>
  (before.end - before.start > 40 || open.test(text.slice(Math.max(before.start, before.end - 6), before.end))) &&
  /[\p{L}\p{N},]/u.test(text.charAt(before.end - 1)) &&
  /\p{Ll}/u.test(text.charAt(line.start));

function trimSpace(text: string, from: number, to: number): Extent {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
