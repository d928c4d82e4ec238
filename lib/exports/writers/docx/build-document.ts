import type { Report } from "@/lib/exports/rules/report";
import { escaped } from "@/lib/exports/writers/office/xml";
import type { Located } from "@/lib/reading/formats/docx/locate-words";
import type { StructurePart } from "@/lib/structure";
import { wordNames } from "./comments-part";
import { type Numbering, numbering } from "./numbering";

export interface Built extends Omit<Located, "main"> {
  links: { id: string; address: string }[];
  numberingXml: string;
}

interface Stretch {
  start: number;
  end: number;
}

const begin = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${wordNames}><w:body>`;
const end =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>';
const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const tableBegin = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(side).join("")}</w:tblBorders></w:tblPr><w:tblGrid/>`;
const cellBegin = '<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>';
/** Word wants a paragraph between two tables, and behind the last. */
const tableEnd = "</w:tbl><w:p/>";
const linkFormat = '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>';

/** An article's text as the document of a Word file: its paragraphs, headings, lists, quotations, tables and links, word for word. */
export function buildDocument({ text, structure, article }: Pick<Report, "text" | "structure" | "article">): Built {
  let xml = begin;
  const words: Built["words"] = [];
  const links: Built["links"] = [];
  const lists = numbering();
  const lookIn = within(
    structure.filter(({ kind }) => kind === "heading" || kind === "item" || kind === "quote" || kind === "caption"),
  );
  const cellsIn = within(structure.filter(({ kind }) => kind === "cell"));
  const linksIn = within(structure.filter(({ kind }) => kind === "link"));

  function write(from: number, to: number) {
    for (const { 0: piece, index } of text.slice(from, to).matchAll(/[^&<>"]+|[&<>"]/g)) {
      const written = escaped(piece);
      const start = from + index;
      words.push({ start, end: start + piece.length, from: xml.length, to: xml.length + written.length });
      xml += written;
    }
  }

  function run(from: number, to: number, format = "") {
    for (const { 0: piece, index } of text.slice(from, to).matchAll(/[^\n\t]+|[\n\t]/g)) {
      xml += `<w:r>${format}`;
      if (piece === "\n" || piece === "\t") xml += piece === "\n" ? "<w:br/>" : "<w:tab/>";
      else {
        xml += '<w:t xml:space="preserve">';
        write(from + index, from + index + piece.length);
        xml += "</w:t>";
      }
      xml += "</w:r>";
    }
  }

  function paragraph(stretch: Stretch, format: string, linked: readonly StructurePart[]) {
    xml += `<w:p>${format && `<w:pPr>${format}</w:pPr>`}`;
    let at = stretch.start;
    for (const link of linked) {
      const [from, to] = [Math.max(at, link.start), Math.min(link.end, stretch.end)];
      if (from >= to || link.kind !== "link" || !/^https?:\/\//i.test(link.address) || !URL.canParse(link.address))
        continue;
      run(at, from);
      links.push({ id: `link${links.length + 1}`, address: new URL(link.address).href });
      xml += `<w:hyperlink r:id="link${links.length}">`;
      run(from, to, linkFormat);
      xml += "</w:hyperlink>";
      at = to;
    }
    run(at, stretch.end);
    xml += "</w:p>";
  }

  let table: number | null = null;
  for (const stretch of splitAt(text, { start: 0, end: text.length }, /\n{2,}/g)) {
    const [cell] = cellsIn(stretch);
    const [look] = lookIn(stretch);
    const linked = linksIn(stretch);
    const here = cell?.kind === "cell" ? cell.table : null;
    if (table !== null && here !== table) xml += tableEnd;
    if (here !== null && here !== table) xml += tableBegin;
    table = here;
    if (here !== null) {
      xml += "<w:tr>";
      for (const one of splitAt(text, stretch, /\t/g)) {
        xml += cellBegin;
        paragraph(one, "", linked);
        xml += "</w:tc>";
      }
      xml += "</w:tr>";
    } else {
      const isTitle = stretch.start === 0 && text.slice(0, stretch.end) === article.title;
      paragraph(stretch, isTitle ? style("Title") : formatOf(look, lists), linked);
    }
  }
  return { xml: xml + (table === null ? "" : tableEnd) + end, words, links, numberingXml: lists.xml() };
}

const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

function formatOf(part: StructurePart | undefined, lists: Numbering): string {
  if (part?.kind === "heading") return style(`Heading${part.level}`);
  if (part?.kind === "quote") return style("Quote");
  if (part?.kind === "caption") return style("Caption");
  if (part?.kind !== "item") return "";
  const indent = part.level > 1 ? `<w:ind w:left="${720 * part.level}" w:hanging="360"/>` : "";
  return `${style("ListParagraph")}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.of(part.marker)}"/></w:numPr>${indent}`;
}

/** The stretches between what parts them. */
function splitAt(text: string, { start, end }: Stretch, by: RegExp): Stretch[] {
  const parted = [...text.slice(start, end).matchAll(by)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
  const begins = [start, ...parted.map((one) => one.end)];
  return begins.map((from, nth) => ({ start: from, end: parted[nth]?.start ?? end }));
}

/** The parts that stand in one stretch after the other. */
function within(parts: readonly StructurePart[]): (stretch: Stretch) => StructurePart[] {
  let next = 0;
  return ({ start, end }) => {
    const found: StructurePart[] = [];
    for (let part = parts[next]; part && part.start < end; part = parts[++next]) if (part.end > start) found.push(part);
    return found;
  };
}
