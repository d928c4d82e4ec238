import type { Report } from "@/lib/exports/rules/report";
import type { ExportFormat, Given } from "@/lib/exports/writers/export-format";
import {
  append,
  asUtf8,
  declare,
  greatest,
  type Parts,
  packed,
  relate,
  relationsName,
  textOf,
  unpacked,
  xmlPart,
} from "@/lib/exports/writers/office/package";
import { withProperties } from "@/lib/exports/writers/office/properties";
import { type Located, locateWords } from "@/lib/reading/formats/docx/locate-words";
import { buildDocument } from "./build-document";
import { commentsXml, wordNames } from "./comments-part";
import { type Change, layIn } from "./lay-in";
import { type DocxRemark, docxChoices, docxRemarks } from "./remarks";
import { stylesXml } from "./styles";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const mediaType = `${word}.document`;

/**
 * The article as a Word file, each verdict a comment on its words, each suggested wording a tracked change: in the file that it was
 * read from, where the text is that file's, else in one that is built.
 */
function writeDocx(report: Report, { choice, original }: Given = {}): Uint8Array<ArrayBuffer> {
  const chosen = docxChoices.find(({ name }) => name === choice)?.name ?? "all";
  const file = (original && fromOriginal(original, report)) ?? fromText(report);
  const { remarks, changes } = docxRemarks(report, chosen);
  comment(file, inPlace(remarks, report, file), changes);
  withProperties(file.parts, report);
  return packed(file.parts, report.exportedAt);
}

interface File extends Located {
  parts: Parts;
}

function fromOriginal({ bytes, mediaType: type }: NonNullable<Given["original"]>, { text }: Report): File | null {
  if (type !== mediaType) return null;
  const located = locateWords(bytes, text);
  const parts = located && unpacked(bytes);
  return parts && { ...located, parts };
}

function fromText(report: Report): File {
  const built = buildDocument(report);
  const parts: Parts = {};
  const main = "word/document.xml";
  append(
    parts,
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
  );
  relate(parts, "", [{ id: "document", type: `${office}/officeDocument`, target: main }]);
  declare(parts, main, `${mediaType}.main+xml`);
  parts["word/styles.xml"] = xmlPart(stylesXml);
  declare(parts, "word/styles.xml", `${word}.styles+xml`);
  parts["word/numbering.xml"] = xmlPart(built.numberingXml);
  declare(parts, "word/numbering.xml", `${word}.numbering+xml`);
  relate(parts, main, [
    { id: "styles", type: `${office}/styles`, target: "styles.xml" },
    { id: "numbering", type: `${office}/numbering`, target: "numbering.xml" },
    ...built.links.map(({ id, address }) => ({ id, type: `${office}/hyperlink`, target: address, external: true })),
  ]);
  return { parts, main, xml: built.xml, words: built.words };
}

/** What is said of words that stand in a note is said where the note is called, since a note takes no comments. */
function inPlace(remarks: readonly DocxRemark[], { structure }: Report, { words }: File): DocxRemark[] {
  const notes = structure.filter((part) => part.kind === "note");
  return remarks.map((remark) => {
    const note = notes.find(({ start, end }) => start <= remark.start && remark.start < end);
    const call =
      note?.kind === "note" && structure.find((part) => part.kind === "note-mark" && part.mark === note.mark);
    if (!call || words.some(({ start, end }) => start <= remark.start && remark.start < end)) return remark;
    return { ...remark, start: Math.max(0, call.start - 1), end: call.start };
  });
}

function comment(file: File, remarks: readonly DocxRemark[], changes: readonly (Change & { claimId: string })[]) {
  const { parts, main } = file;
  const name = commentsOf(parts, main) ?? addComments(parts, main);
  const there = parts[name];
  const firstId = there ? greatest(there, "w:comment", "w:id") + 1 : 0;
  const marks = remarks.map(({ start, end }, nth) => ({ id: firstId + nth, start, end }));
  const { xml, lost, changed } = layIn(file.xml, file.words, marks, changes);
  if (lost.length > 0) throw new Error(`the document lacks the words of ${lost.length} remarks`);
  parts[main] = new TextEncoder().encode(asUtf8(xml));
  const laid = new Set(changed.map(({ claimId }) => claimId));
  const marked = remarks.map((one) => ({
    ...one,
    mark: { ...one.mark, change: one.mark.claimId !== null && laid.has(one.mark.claimId) },
  }));
  const comments = commentsXml(marked, firstId);
  append(parts, name, `<w:comments ${wordNames}>`, comments.xml);
  if (comments.links.length > 0)
    relate(
      parts,
      name,
      comments.links.map(({ id, address }) => ({ id, type: `${office}/hyperlink`, target: address, external: true })),
    );
}

function commentsOf(parts: Parts, main: string): string | null {
  const relations = textOf(parts, relationsName(main)) ?? "";
  const tag = relations.match(/<Relationship\b[^>]*>/g)?.find((one) => one.includes('/comments"'));
  const target = tag && /Target="([^"]*)"/.exec(tag)?.[1];
  if (!target) return null;
  return target.startsWith("/") ? target.slice(1) : `${main.slice(0, main.lastIndexOf("/") + 1)}${target}`;
}

function addComments(parts: Parts, main: string): string {
  const name = `${main.slice(0, main.lastIndexOf("/") + 1)}comments.xml`;
  relate(parts, main, [{ id: "tickmarkComments", type: `${office}/comments`, target: "comments.xml" }]);
  declare(parts, name, `${word}.comments+xml`);
  return name;
}

export const docx: ExportFormat = {
  name: "docx",
  label: "Word",
  mediaType,
  extension: "docx",
  choices: docxChoices,
  ofOriginal: true,
  write: writeDocx,
};
