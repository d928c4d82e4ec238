import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { splitsCharacter } from "./anchor";

type Part = Pick<Shape, "start" | "end" | "coreStart" | "coreEnd" | "detail">;

/**
 * The two parts of a claim cut at an offset (UTF-16, of the revision's text), without the spaces at the cut; null where a part
 * would hold no words or a character would be cut in two. The part in which most of the core lies keeps what was read out of it.
 */
export function cutSpan(text: string, shape: Shape, at: number): [Part, Part] | null {
  if (at <= shape.start || at >= shape.end || splitsCharacter(text, at)) return null;
  const [left, right] = [trimmed(text, shape.start, at), trimmed(text, at, shape.end)];
  if (!left || !right) return null;
  const overlap = ({ start, end }: { start: number; end: number }) =>
    Math.min(end, shape.coreEnd) - Math.max(start, shape.coreStart);
  const keeper = overlap(left) >= overlap(right) ? left : right;
  const wholeCore = shape.coreStart === shape.start && shape.coreEnd === shape.end;
  const part = (span: { start: number; end: number }): Part => {
    const all = { coreStart: span.start, coreEnd: span.end };
    if (span !== keeper) return { ...span, ...all, detail: {} };
    const core = { coreStart: Math.max(span.start, shape.coreStart), coreEnd: Math.min(span.end, shape.coreEnd) };
    return { ...span, ...(wholeCore || core.coreStart >= core.coreEnd ? all : core), detail: shape.detail };
  };
  return [part(left), part(right)];
}

function trimmed(text: string, from: number, to: number) {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  return start < end ? { start, end } : null;
}
