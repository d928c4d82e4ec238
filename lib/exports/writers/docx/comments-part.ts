import { markText } from "@/lib/claim-mark";
import { escaped } from "@/lib/exports/writers/office/xml";
import type { DocxRemark, Piece } from "./remarks";

export const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';

/** Comments as Word keeps them, with the addresses they lead to; ids of comments and links count on from what the document has. */
export function commentsXml(remarks: readonly DocxRemark[], firstId: number) {
  const links: { id: string; address: string }[] = [];
  const linkTo = (address: string) => {
    const id = `tickmark${links.length + 1}`;
    links.push({ id, address });
    return id;
  };
  const written = remarks.map((remark, nth) => commentXml(remark, firstId + nth, linkTo));
  return { xml: written.join(""), links };
}

function commentXml({ author, at, lines, mark }: DocxRemark, id: number, linkTo: (address: string) => string): string {
  const said = lines.map((line) => line.map((piece) => pieceXml(piece, linkTo)).join(""));
  // Nobody sees it in Word, and all who answer by Word keep it.
  const hidden = `<w:r><w:rPr><w:vanish/><w:sz w:val="2"/></w:rPr><w:t xml:space="preserve"> ${escaped(markText(mark))}</w:t></w:r>`;
  const paragraphs = said.map(
    (runs, line) =>
      `<w:p w14:paraId="${paragraphId(id, line, said.length)}"><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${runs}${line === said.length - 1 ? hidden : ""}</w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="${escaped(author)}" w:date="${at}" w:initials="${escaped(initialsOf(author))}">${paragraphs.join("")}</w:comment>`;
}

/** Replies name the last paragraph of what they answer: its id is the comment's own. Eight hexadecimal digits, below 80000000. */
function paragraphId(id: number, line: number, lines: number): string {
  const number = line === lines - 1 ? 0x7a000000 + id : 0x60000000 + id * 64 + Math.min(line, 63);
  return number.toString(16).toUpperCase().padStart(8, "0");
}

function pieceXml({ words, bold, address }: Piece, linkTo: (address: string) => string): string {
  if (words === "") return "";
  const format = bold
    ? "<w:rPr><w:b/></w:rPr>"
    : address
      ? '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>'
      : "";
  const text = words
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join("<w:br/>");
  const run = `<w:r>${format}${text}</w:r>`;
  return address ? `<w:hyperlink r:id="${linkTo(address)}">${run}</w:hyperlink>` : run;
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? "")
    .join("")
    .slice(0, 4);
