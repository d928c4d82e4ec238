import { articleByteLimit } from "../read-result";
import { Unreadable } from "../unreadable";
import { changeKind, readInline } from "./inline";
import type { Relation } from "./open-package";
import { type Block, newParagraph, type Paragraph, type Place, type Stories } from "./story";
import { type Attributes, walkXml } from "./walk-xml";

const storyElements = new Set(["w:body", "w:footnote", "w:endnote", "w:comment", "w:hdr", "w:ftr"]);
/** What was before a change of format, and what older readers see instead: the same words twice. */
const skipped = new Set([
  "w:pPrChange",
  "w:rPrChange",
  "w:trPrChange",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
]);
const marks: Record<string, string> = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};
const wordElements = new Set(["w:t", "w:delText", "m:t"]);

interface Row {
  cells: Paragraph[];
  table: number;
  row: number;
  head: boolean;
}

/** Where blocks go: the story itself, or a box of text that stands beside a paragraph and follows it. */
interface Flow {
  blocks: Block[];
  boxes: Block[];
  paragraph: Paragraph | null;
  hidden: boolean;
  rows: { table: number; count: number; current: Row | null }[];
}

const newFlow = (): Flow => ({ blocks: [], boxes: [], paragraph: null, hidden: false, rows: [] });

/**
 * Reads the stories of a part (the body, its notes, its remarks), with the changes as if accepted or rejected; those that the desk
 * suggested are not there until the writer has accepted them.
 */
export function readStories(
  bytes: Uint8Array,
  changes: "accepted" | "rejected",
  relations: ReadonlyMap<string, Relation>,
  suggested: ReadonlySet<string> = new Set(),
): Stories {
  const found: Stories = { stories: [], words: [], remarks: new Map(), notes: [], doubts: new Set() };
  const inline = readInline(changes, relations, suggested);
  const { state } = inline;
  const path: string[] = [];
  const flows: Flow[] = [newFlow()];
  /** Ends of remarks between two paragraphs: a start belongs to the next one. */
  let waiting: string[] = [];
  let [skipping, tables, units] = [0, 0, 0];
  const flow = () => flows.at(-1) ?? newFlow();
  const parent = () => path.at(-1) ?? "";
  const rangeOf = (id: string) => {
    const range = found.remarks.get(id) ?? { start: null, end: null, mark: null };
    found.remarks.set(id, range);
    return range;
  };
  const lastPlace = (): Place | null => {
    const last = flow().rows.at(-1)?.current?.cells.at(-1) ?? flow().blocks.at(-1)?.paragraphs.at(-1);
    return inline.here() ?? (last === undefined ? null : { paragraph: last, offset: last.text.length });
  };

  function beginParagraph() {
    const { rows, blocks } = flow();
    const cell = rows.at(-1)?.current?.cells.at(-1) ?? rows.find(({ current }) => current)?.current?.cells.at(-1);
    const before = blocks.at(-1);
    const open = before?.row === null ? before.paragraphs[0] : undefined;
    if (cell !== undefined) {
      if (cell.text !== "" && cell.absentEnd === null) cell.text += " ";
      cell.absentEnd = null;
      state.paragraph = cell;
    } else if (open?.absentEnd) {
      open.absentEnd = null;
      state.paragraph = open;
    } else {
      state.paragraph = newParagraph();
      blocks.push({ paragraphs: [state.paragraph], row: null });
    }
    flow().paragraph = state.paragraph;
    for (const id of waiting) rangeOf(id).start ??= inline.here();
    waiting = [];
  }

  function endParagraph() {
    inline.closeParagraph();
    units += state.paragraph?.text.length ?? 0;
    if (units > 2 * articleByteLimit) throw new Unreadable("holds more text than any article");
    state.paragraph = null;
    const current = flow();
    current.paragraph = null;
    current.blocks.push(...current.boxes);
    current.boxes = [];
  }

  /** Only the outermost table has rows of its own; one inside a cell is words of that cell. */
  function openTable() {
    flow().rows.push({ table: flow().rows.length === 0 ? tables++ : -1, count: 0, current: null });
  }

  function closeRow() {
    const table = flow().rows.at(-1);
    const row = table?.current;
    if (!table || !row || flow().rows.length > 1) return;
    flow().blocks.push({ paragraphs: row.cells, row: { table: row.table, row: row.row, head: row.head } });
    table.current = null;
    table.count += 1;
  }

  const paragraphMarks: Record<string, (attributes: Attributes) => void> = {
    "w:pStyle": ({ "w:val": style = null }) => {
      if (state.paragraph) state.paragraph.style ??= style;
    },
    "w:outlineLvl": ({ "w:val": level }) => {
      if (state.paragraph && path.includes("w:pPr")) state.paragraph.outline = Number(level);
    },
    "w:numId": ({ "w:val": numbering = "0" }) => {
      if (state.paragraph) state.paragraph.list = { numbering, level: state.paragraph.list?.level ?? 0 };
    },
    "w:ilvl": ({ "w:val": level }) => {
      if (state.paragraph) state.paragraph.list = { numbering: "", level: Number(level) };
    },
  };

  const opened: Record<string, (attributes: Attributes) => void> = {
    ...paragraphMarks,
    "w:p": (attributes) => {
      beginParagraph();
      const id = attributes["w14:paraId"];
      if (id !== undefined) found.stories.at(-1)?.paragraphIds.push(id);
    },
    "w:txbxContent": () => {
      flows.push(newFlow());
      state.paragraph = null;
    },
    "w:tbl": openTable,
    "w:tr": () => {
      const table = flow().rows.at(-1);
      if (table && flow().rows.length === 1)
        table.current = { cells: [], table: table.table, row: table.count, head: false };
    },
    "w:tblHeader": ({ "w:val": value = "1" }) => {
      const row = flow().rows.at(-1)?.current;
      if (row) row.head = !/^(?:0|false|off)$/.test(value);
    },
    "w:tc": () => {
      if (flow().rows.length === 1) flow().rows[0]?.current?.cells.push(newParagraph());
    },
    "w:vanish": ({ "w:val": value = "1" }) => {
      if (path.includes("w:r")) state.hidden = !/^(?:0|false|off)$/.test(value);
    },
    "w:r": () => {
      state.hidden = false;
    },
    "w:hyperlink": inline.openLink,
    "w:fldSimple": inline.openSimpleField,
    "w:fldChar": ({ "w:fldCharType": type }) => inline.fieldMark(type),
    "w:altChunk": () => found.doubts.add("Another document is embedded in this one, and is not read."),
    "w:commentRangeStart": ({ "w:id": id = "" }) => {
      const place = inline.here();
      if (place === null) waiting.push(id);
      else rangeOf(id).start = place;
    },
    "w:commentRangeEnd": ({ "w:id": id = "" }) => {
      rangeOf(id).end = lastPlace();
    },
    "w:commentReference": ({ "w:id": id = "" }) => {
      rangeOf(id).mark = lastPlace();
    },
    "w:footnoteReference": ({ "w:id": id = "" }) => note("footnote", id),
    "w:endnoteReference": ({ "w:id": id = "" }) => note("endnote", id),
    "wp:docPr": ({ descr = "" }) => {
      const alt = descr.trim();
      if (alt !== "" && state.paragraph)
        state.paragraph.leftOut.push({ at: state.paragraph.text.length, words: alt, why: "alt text of a picture" });
    },
  };

  function note(kind: "footnote" | "endnote", id: string) {
    const place = inline.here();
    if (place) found.notes.push({ kind, id, place });
  }

  const closed: Record<string, () => void> = {
    "w:p": endParagraph,
    "w:txbxContent": () => {
      const box = flows.pop() ?? newFlow();
      const around = flow();
      state.paragraph = around.paragraph;
      around.boxes.push(...box.blocks);
    },
    "w:tbl": () => {
      flow().rows.pop();
    },
    "w:tr": closeRow,
    "w:r": () => {
      state.hidden = false;
    },
    "w:hyperlink": inline.closeLink,
    "w:fldSimple": inline.closeLink,
  };

  walkXml(bytes, {
    open: (name, attributes) => {
      if (skipping > 0 || skipped.has(name) || name === "mc:Fallback") skipping += 1;
      if (skipping > 0) return;
      if (storyElements.has(name)) {
        flows[0] = newFlow();
        const story = { id: attributes["w:id"] ?? "", attributes, blocks: flow().blocks, paragraphIds: [] };
        found.stories.push(story);
      }
      const kind = changeKind(name);
      if (kind !== null && parent() === "w:rPr" && path.at(-2) === "w:pPr") inline.changedEnd(kind, attributes);
      else if (kind !== null && parent() !== "w:trPr") inline.openChange(kind, attributes);
      else if (parent() === "w:r" && marks[name] !== undefined) inline.text(marks[name]);
      else opened[name]?.(attributes);
      path.push(name);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      path.pop();
      if (changeKind(name) !== null && !["w:rPr", "w:trPr"].includes(parent())) inline.closeChange();
      else closed[name]?.();
    },
    text: (text, at) => {
      if (skipping > 0) return;
      if (wordElements.has(parent())) {
        const { paragraph, offset: from } = inline.here() ?? { paragraph: null, offset: 0 };
        inline.text(text.replace(/[\r\n\t]+/g, " "));
        const to = inline.here()?.offset ?? 0;
        if (paragraph && to > from && parent() === "w:t") found.words.push({ paragraph, from, to, at });
      } else if (parent() === "w:instrText") inline.fieldCode(text);
    },
  });
  return found;
}
