import { whyLeftOut } from "@/lib/reading/formats/why-left-out";
import type { ReadArticle } from "@/lib/reading/read-job";
import { moved, type StructurePart } from "@/lib/structure";

type Read = Pick<ReadArticle, "text" | "structure" | "remarks" | "leftOut">;

/** Parts of an article that stand beside its body: whoever imports it chooses whether they belong to the text. */
export const besideBody = {
  caption: whyLeftOut.caption,
  alt: whyLeftOut.alt,
  "chart-title": whyLeftOut.chart,
  "pull-quote": whyLeftOut.pullQuote,
} as const;
export type BesideBody = keyof typeof besideBody;

export const isBesideBody = (kind: string): kind is BesideBody => kind in besideBody;

/** What was read without its parts of these kinds, which are left out then, after all that was; ranges stay on their words. */
export function takeOut<R extends Read>(read: R, kinds: ReadonlySet<BesideBody>): R {
  const gone = read.structure
    .filter((part) => isBesideBody(part.kind) && kinds.has(part.kind))
    .map((part) => withSpace(read.text, part));
  if (gone.length === 0) return read;
  const move = (offset: number) =>
    gone.reduce((at, { start, end }) => (start >= offset ? at : at - (Math.min(end, offset) - start)), offset);
  const stays = ({ start, end }: { start: number; end: number }) =>
    !gone.some((one) => one.start <= start && end <= one.end);
  let [text, from] = ["", 0];
  for (const { start, end } of gone) {
    text += read.text.slice(from, start);
    from = end;
  }
  text += read.text.slice(from);
  const out = gone.map(({ start, words, kind }) => ({ at: move(start), words, why: besideBody[kind] }));
  return {
    ...read,
    text,
    structure: moved(read.structure.filter(stays), move),
    remarks: moved(read.remarks, move),
    leftOut: [...read.leftOut.map((piece) => ({ ...piece, at: move(piece.at) })), ...out],
  };
}

/** A part with what parts it from the next paragraph, or at the end of the text from the one before. */
function withSpace(text: string, { kind, start, end }: StructurePart) {
  const words = text.slice(start, end);
  const after = /^\n+/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const before = after === 0 ? (/\n+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0) : 0;
  return { kind: kind as BesideBody, words, start: start - before, end: end + after };
}
