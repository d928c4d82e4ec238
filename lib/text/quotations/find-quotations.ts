import type { Extent } from "../span";
import { type Mark, readMarks } from "./marks";
import type { Quotation } from "./quotation";

/** Nobody quotes deeper than this; bounds the search for a mark's partner. */
const deepest = 6;

type Open = { at: number; family: Mark["family"]; depth: number };

/**
 * The quotations of a text: a state machine over its paragraphs. One left open at a paragraph's end goes on when the next
 * paragraph opens with a mark of its kind, or holds its closing mark before any opening one; else it closes with its paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly Extent[]): Quotation[] {
  const found: Quotation[] = [];
  let carried: Open | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = readMarks(text, paragraph);
    const stack: Open[] = carried ? [carried] : [];
    carried = null;
    for (const mark of marks) {
      const reopens =
        mark.role === "open" &&
        stack.length === 1 &&
        mark.at === paragraph.start &&
        stack[0]?.family === mark.family &&
        (stack[0]?.at ?? 0) < paragraph.start;
      if (reopens) continue;
      if (mark.role === "open" && stack.length < deepest)
        stack.push({ at: mark.at, family: mark.family, depth: stack.length });
      else if (mark.role === "close") close(text, mark, stack, found);
    }
    const outer = stack[0];
    if (!outer) return;
    const next = paragraphs[index + 1];
    if (next && goesOn(text, next, outer)) carried = outer;
    else found.push(quotation(text, outer, paragraph.end, paragraph.end));
  });
  return found.sort((a, b) => a.start - b.start);
}

function close(text: string, mark: Mark, stack: Open[], found: Quotation[]): void {
  let level = stack.length - 1;
  while (level >= 0 && stack[level]?.family !== mark.family) level--;
  const open = stack[level];
  if (!open) return;
  stack.length = level;
  found.push(quotation(text, open, mark.at, mark.at + 1));
}

function goesOn(text: string, next: Extent, open: Open): boolean {
  const first = text.charAt(next.start);
  if (/["“‘«']/.test(first))
    return (
      readMarks(text, { start: next.start, end: Math.min(next.end, next.start + 1) }).some(
        (m) => m.family === open.family,
      ) || first === text.charAt(open.at)
    );
  if (open.family !== "single" && open.family !== "double") return false;
  return readMarks(text, next).find((m) => m.family === open.family)?.role === "close";
}

function quotation(text: string, open: Open, innerEnd: number, end: number): Quotation {
  const inner = { start: open.at + 1, end: innerEnd };
  return {
    start: open.at,
    end,
    inner,
    depth: open.depth,
    use: kindOfQuotation(text.slice(inner.start, Math.min(inner.end, inner.start + 400)), text.slice(end, end + 1)),
  };
}

/** A name (`the 'Petrel' complex`), speech that stands by itself, or a phrase inside the writer's own sentence. */
function kindOfQuotation(words: string, after: string): Quotation["use"] {
  const parts = words.trim().split(/\s+/);
  if (/[.,!?…]$/.test(words.trim()) || (/^[,]/.test(after) && parts.length > 4)) return "speech";
  if (parts.length <= 4 && parts.every((part) => /^[\p{Lu}\p{N}&]/u.test(part) || /^(?:of|the|and|de|la)$/.test(part)))
    return "name";
  return parts.length > 6 && /^\p{Lu}/u.test(words.trim()) ? "speech" : "phrase";
}

/** The marks around names and phrases, each offset to its partner's: they belong to the writer's own sentence. */
export const silentMarks = (quotations: readonly Quotation[]): Map<number, number> =>
  new Map(
    quotations
      .filter((q) => q.use !== "speech" && q.end - q.inner.end === 1)
      .flatMap((q): [number, number][] => [
        [q.start, q.inner.end],
        [q.inner.end, q.start],
      ]),
  );
