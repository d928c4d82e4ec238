import type { StructurePart } from "@/lib/structure";

type Opened =
  | Omit<Extract<StructurePart, { kind: "link" }>, "start" | "end">
  | Omit<Extract<StructurePart, { kind: "cell" }>, "start" | "end">;

/** A paragraph while it is read: white space is run together as it comes, so that what is noted of a place stays true. */
export interface Run {
  isEmpty: () => boolean;
  /** Its last words. */
  text: () => string;
  add: (text: string) => void;
  /** A line break; true where it is the second in a row, which ends the paragraph. */
  breakLine: () => boolean;
  /** Parts this cell from the one before. */
  nextCell: () => void;
  /** An element begins: where one ended right here, and the two would make one word, a space stands between them. */
  between: () => void;
  mark: (mark: string) => void;
  /** A stretch begins; what it returns ends it. */
  open: (part: Opened | null) => () => void;
  end: () => { words: string; parts: StructurePart[]; linked: number };
}

const spaces = " \t\r\n\f";
const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);

export function paragraphRun(): Run {
  // In pieces: to look at the end of one long string that grows is to copy all of it, for each word that is added.
  const pieces: string[] = [];
  let length = 0;
  let linked = 0;
  const parts: StructurePart[] = [];
  /** Where an element ended last, and how long its words were. */
  let ended = { at: -1, length: 0 };
  let gap = false;

  const last = () => pieces.at(-1)?.at(-1) ?? "";
  const push = (words: string) => {
    if (words === "") return;
    pieces.push(words);
    length += words.length;
  };
  const dropSpaces = () => {
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
      const kept = piece.replace(/[^\S\n]+$/, "");
      length += kept.length - piece.length;
      if (kept === "") continue;
      pieces.push(kept);
      return;
    }
  };
  return {
    isEmpty: () => length === 0,
    text: () => pieces.slice(-5).join(""),
    add: (words) => {
      if (words === "") return;
      const spaced = gap && /^[\p{Lu}\p{N}]/u.test(words);
      gap = false;
      const collapsed = `${spaced ? " " : ""}${words}`.replace(/[ \t\r\n\f]+/g, " ");
      if (length === 0) push(collapsed.trimStart());
      else push(spaces.includes(last()) ? collapsed.replace(/^ +/, "") : collapsed);
    },
    breakLine: () => {
      dropSpaces();
      if (length === 0 || last() === "\n") return length > 0;
      push("\n");
      return false;
    },
    nextCell: () => {
      gap = false;
      dropSpaces();
      if (length > 0) push("\t");
    },
    between: () => {
      gap = ended.at === length && ended.length > 1 && isWord(last());
    },
    mark: (mark) => {
      dropSpaces();
      parts.push({ kind: "note-mark", start: length, end: length, mark });
    },
    open: (part) => {
      const from = { length, piece: pieces.length };
      return () => {
        const words = pieces.slice(from.piece).join("");
        const start = Math.min(length, from.length + words.length - words.trimStart().length);
        const end = Math.max(start, length - (words.length - words.trimEnd().length));
        if (part?.kind === "link") linked += end - start;
        const isWeb = part?.kind !== "link" || (end > start && /^https?:\/\/\S+$/i.test(part.address));
        if (part !== null && isWeb) parts.push({ ...part, start, end });
        ended = { at: length, length: words.length };
      };
    },
    end: () => {
      const words = pieces.join("").trimEnd();
      const within = (offset: number) => Math.min(offset, words.length);
      const inWords = parts.map((part) => ({ ...part, start: within(part.start), end: within(part.end) }));
      return { words, parts: inWords, linked };
    },
  };
}
