import { hyperlinkOf } from "./hyperlink-of";
import type { Relation } from "./open-package";
import type { Paragraph, Place } from "./story";
import type { Attributes } from "./walk-xml";

interface Change {
  kind: "inserted" | "deleted";
  author: string | null;
  at: string | null;
  present: boolean;
  from: Place | null;
}

interface Field {
  code: string;
  inCode: boolean;
  from: Place | null;
}

const kinds: Record<string, Change["kind"]> = {
  "w:ins": "inserted",
  "w:moveTo": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "deleted",
};
export const changeKind = (name: string): Change["kind"] | null => kinds[name] ?? null;

const whoseAndWhen = (attributes: Attributes) => ({
  author: attributes["w:author"] ?? null,
  at: attributes["w:date"] ?? null,
});

/** What runs within a paragraph: its words with their links, changes and hidden stretches. `paragraph` is the one being read. */
export function readInline(
  changes: "accepted" | "rejected",
  relations: ReadonlyMap<string, Relation>,
  suggested: ReadonlySet<string>,
) {
  const state: { paragraph: Paragraph | null; hidden: boolean } = { paragraph: null, hidden: false };
  const open: Change[] = [];
  const links: { address: string | null; from: Place | null }[] = [];
  const fields: Field[] = [];

  const here = (): Place | null =>
    state.paragraph && { paragraph: state.paragraph, offset: state.paragraph.text.length };
  const isPresent = (kind: Change["kind"], { "w:author": author = "", "w:date": at = "" }: Attributes) =>
    (kind === "inserted") === (changes === "accepted" && !suggested.has(`${author} ${at}`));

  function link(from: Place | null, address: string | null) {
    const end = state.paragraph?.text.length ?? 0;
    if (from === null || address === null || from.paragraph !== state.paragraph || end <= from.offset) return;
    state.paragraph.parts.push({ kind: "link", start: from.offset, end, address });
  }

  function absent(paragraph: Paragraph, { kind, author, at }: Omit<Change, "present" | "from">, words: string) {
    const offset = paragraph.text.length;
    const last = paragraph.parts.at(-1);
    const goesOn = last?.kind === kind && last.end === offset && last.words !== null && last.author === author;
    if (goesOn) last.words += words;
    else paragraph.parts.push({ kind, start: offset, end: offset, author, at, words });
  }

  return {
    state,
    here,
    text(words: string) {
      const { paragraph } = state;
      if (paragraph === null || fields.some(({ inCode }) => inCode)) return;
      const change = open.find(({ present }) => !present);
      if (change) absent(paragraph, change, words);
      else if (state.hidden)
        paragraph.leftOut.push({ at: paragraph.text.length, words, why: "hidden in the document" });
      else paragraph.text += words;
    },
    openChange(kind: Change["kind"], attributes: Attributes) {
      open.push({ kind, ...whoseAndWhen(attributes), present: isPresent(kind, attributes), from: here() });
    },
    closeChange() {
      const change = open.pop();
      const { paragraph } = state;
      if (!change?.present || change.from === null || paragraph === null || change.from.paragraph !== paragraph) return;
      const { kind, author, at, from } = change;
      if (paragraph.text.length > from.offset)
        paragraph.parts.push({ kind, start: from.offset, end: paragraph.text.length, author, at, words: null });
    },
    /** The end of the paragraph itself was inserted or deleted: where it is not there, the next one goes on in this one. */
    changedEnd(kind: Change["kind"], attributes: Attributes) {
      const { paragraph } = state;
      if (paragraph !== null && !isPresent(kind, attributes))
        paragraph.absentEnd = { kind, ...whoseAndWhen(attributes) };
    },
    closeParagraph() {
      const { paragraph } = state;
      if (paragraph?.absentEnd) absent(paragraph, paragraph.absentEnd, "¶");
    },
    openLink(attributes: Attributes) {
      const relation = relations.get(attributes["r:id"] ?? "");
      links.push({ address: relation?.external ? relation.target : null, from: here() });
    },
    closeLink() {
      const closed = links.pop();
      if (closed) link(closed.from, closed.address);
    },
    openSimpleField(attributes: Attributes) {
      links.push({ address: hyperlinkOf(attributes["w:instr"] ?? ""), from: here() });
    },
    fieldMark(type: string | undefined) {
      if (type === "begin") fields.push({ code: "", inCode: true, from: null });
      const field = fields.at(-1);
      if (field === undefined) return;
      if (type === "separate") {
        field.inCode = false;
        field.from = here();
      } else if (type === "end") {
        fields.pop();
        link(field.from, hyperlinkOf(field.code));
      }
    },
    fieldCode(code: string) {
      const field = fields.at(-1);
      if (field) field.code += code;
    },
  };
}
