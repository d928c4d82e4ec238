import type { StructurePart } from "@/lib/structure";
import type { XmlPlace } from "./walk-xml";

/** A paragraph, or a table's cell, while it is read. Offsets of its parts are of its own text. */
export interface Paragraph {
  text: string;
  parts: StructurePart[];
  leftOut: { at: number; words: string; why: string }[];
  style: string | null;
  outline: number | null;
  list: { numbering: string; level: number } | null;
  /** Whose change took its end away, in this reading of them: the next one goes on in it. */
  absentEnd: { kind: "inserted" | "deleted"; author: string | null; at: string | null } | null;
}

export const newParagraph = (): Paragraph => ({
  text: "",
  parts: [],
  leftOut: [],
  style: null,
  outline: null,
  list: null,
  absentEnd: null,
});

/** Where something stands: in which paragraph, and after how many units of it. */
export interface Place {
  paragraph: Paragraph;
  offset: number;
}

/** One paragraph, or the cells of a table's row. */
export interface Block {
  paragraphs: Paragraph[];
  row: { table: number; row: number; head: boolean } | null;
}

/** A body, a note, a remark: what one part of the package holds of them, in order. */
export interface Story {
  id: string;
  attributes: Record<string, string>;
  blocks: Block[];
  /** Ids of its paragraphs, by which replies name what they answer. */
  paragraphIds: string[];
}

/** A stretch of a paragraph's text, and where it stands in the part. */
export interface Words {
  paragraph: Paragraph;
  from: number;
  to: number;
  at: XmlPlace;
}

export interface Stories {
  stories: Story[];
  words: Words[];
  /** The ends of each remark's range, or where its mark stands if it has no range. */
  remarks: Map<string, { start: Place | null; end: Place | null; mark: Place | null }>;
  notes: { kind: "footnote" | "endnote"; id: string; place: Place }[];
  doubts: Set<string>;
}
