import type { Structure, StructurePart } from "./structure";

/** What a paragraph of the article is shown as. */
export type Look =
  | { kind: "plain" | "quote" | "caption" | "note" | "row" }
  | { kind: "heading"; level: number }
  | { kind: "item"; level: number; marker: string };

/** What stands between two letters and is no part of the text: the call of a note, or words that were taken out. */
export type Mark = { kind: "note-mark"; mark: string } | { kind: "gone"; words: string; author: string | null };

/** A stretch of a paragraph that is alike throughout, in UTF-16 offsets of the text. */
export interface Run {
  start: number;
  end: number;
  /** Where its link leads, by http alone. */
  address: string | null;
  /** A tracked change put it in, or would take it out. */
  change: "inserted" | "deleted" | null;
  /** The column of a table it stands in. */
  column: number | null;
  before: Mark[];
  after: Mark[];
}

export interface ShownStructure {
  lookOf: (start: number) => Look;
  /** The runs between two offsets of one paragraph; `begins` where that is the paragraph's beginning. */
  runsOf: (start: number, end: number, begins: boolean) => Run[];
}

type Inline = Extract<StructurePart, { kind: "link" | "note-mark" | "inserted" | "deleted" | "cell" }>;
const inlineKinds = new Set(["link", "note-mark", "inserted", "deleted", "cell"]);
const isInline = (part: StructurePart): part is Inline => inlineKinds.has(part.kind);
const web = /^https?:\/\//i;

/** The structure of an article, to be asked paragraph by paragraph. */
export function showStructure(structure: Structure): ShownStructure {
  const blocks = structure
    .filter((part) => !isInline(part) || part.kind === "cell")
    .filter(({ kind }) => kind !== "page");
  const inline = structure.filter(isInline);
  const longest = inline.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const near = (start: number, end: number) => {
    const found: Inline[] = [];
    for (let at = firstFrom(inline, start - longest); at < inline.length; at++) {
      const part = inline[at];
      if (part === undefined || part.start > end) break;
      if (part.end >= start) found.push(part);
    }
    return found;
  };
  return {
    lookOf: (start) => {
      const at = firstFrom(blocks, start + 1) - 1;
      const block = blocks[at];
      return block !== undefined && block.end > start ? lookOfPart(block) : { kind: "plain" };
    },
    runsOf: (start, end, begins) => runsBetween(near(start, end), start, end, begins),
  };
}

function runsBetween(parts: readonly Inline[], start: number, end: number, begins: boolean): Run[] {
  if (parts.length === 0 && start < end)
    return [{ start, end, address: null, change: null, column: null, before: [], after: [] }];
  const cuts = new Set([start, end]);
  for (const part of parts) for (const at of [part.start, part.end]) if (at > start && at < end) cuts.add(at);
  const ascending = [...cuts].toSorted((one, other) => one - other);
  return ascending.slice(0, -1).map((from, index) => {
    const to = ascending[index + 1] ?? end;
    const over = parts.filter((part) => part.start <= from && part.end >= to && part.start < part.end);
    const marksAt = (isThere: (at: number) => boolean) =>
      parts.filter((part) => part.start === part.end && isThere(part.start)).flatMap(markOf);
    const cell = parts.findLast((part) => part.kind === "cell" && part.start <= from);
    const link = over.find((part) => part.kind === "link" && web.test(part.address));
    const change = over.find(({ kind }) => kind === "inserted" || kind === "deleted");
    return {
      start: from,
      end: to,
      address: link?.kind === "link" ? link.address : null,
      change: change?.kind === "inserted" || change?.kind === "deleted" ? change.kind : null,
      column: cell?.kind === "cell" ? cell.column : null,
      before: begins && index === 0 ? marksAt((at) => at === from) : [],
      after: marksAt((at) => at > from && at <= to),
    };
  });
}

function markOf(part: Inline): Mark[] {
  if (part.kind === "note-mark") return [{ kind: "note-mark", mark: part.mark }];
  const isChange = part.kind === "inserted" || part.kind === "deleted";
  return isChange && part.words !== null ? [{ kind: "gone", words: part.words, author: part.author }] : [];
}

function lookOfPart(part: StructurePart): Look {
  if (part.kind === "heading") return { kind: "heading", level: part.level };
  if (part.kind === "item") return { kind: "item", level: part.level, marker: part.marker };
  if (part.kind === "cell") return { kind: "row" };
  if (part.kind === "quote" || part.kind === "pull-quote") return { kind: "quote" };
  if (part.kind === "caption" || part.kind === "alt" || part.kind === "chart-title") return { kind: "caption" };
  return part.kind === "note" ? { kind: "note" } : { kind: "plain" };
}

/** The first of the ascending parts that begins at an offset or after it. */
function firstFrom(parts: readonly StructurePart[], offset: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
