import { changeKind } from "@/lib/reading/formats/docx/inline";
import { walkXml } from "@/lib/reading/formats/docx/walk-xml";

/** An element of text in a run: the tags and what is between them, by their place in the XML. */
export interface RunText {
  from: number;
  begin: number;
  end: number;
  to: number;
}

export interface Run {
  from: number;
  to: number;
  /** Its format, as the XML has it; empty where it has none. */
  format: string;
  texts: RunText[];
  /** Where its first and last child beside the format begin and end. */
  first: number;
  last: number;
  /** Whether it holds text and breaks alone, and is no part of somebody's change. */
  plain: boolean;
}

const plainChildren = new Set(["w:rPr", "w:t", "w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:lastRenderedPageBreak"]);

/** The runs of a document that hold text, in their order; one inside another (a box of text) stands for itself. */
export function findRuns(xml: string): Run[] {
  const found: Run[] = [];
  const open: { run: Run; depth: number }[] = [];
  let [depth, changes, formatFrom, text] = [0, 0, 0, { from: 0, begin: 0 }];
  walkXml(Buffer.from(xml), {
    open: (name, _, { from, to }) => {
      depth += 1;
      const top = open.at(-1);
      const isChild = top !== undefined && depth === top.depth + 1;
      if (isChild && !plainChildren.has(name)) top.run.plain = false;
      if (isChild && name === "w:rPr") formatFrom = from;
      else if (isChild && top.run.first < 0) top.run.first = from;
      if (name === "w:t") text = { from, begin: to };
      if (changeKind(name)) changes += 1;
      if (name !== "w:r") return;
      open.push({ run: { from, to, format: "", texts: [], first: -1, last: to, plain: changes === 0 }, depth });
    },
    close: (name, { from, to }) => {
      const top = open.at(-1);
      const isChild = top !== undefined && depth === top.depth + 1;
      if (isChild && name === "w:rPr") top.run.format = xml.slice(formatFrom, to);
      else if (isChild) top.run.last = to;
      if (isChild && name === "w:t" && from >= text.begin) top.run.texts.push({ ...text, end: from, to });
      if (top?.depth === depth && name === "w:r") {
        open.pop();
        top.run.to = to;
        if (top.run.texts.length > 0) found.push(top.run);
      }
      if (changeKind(name)) changes -= 1;
      depth -= 1;
    },
  });
  return found.sort((one, other) => one.from - other.from);
}
