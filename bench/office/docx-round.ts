import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { readArticleFile } from "@/lib/reading/formats";
import { convert } from "./soffice";

/** Sixty drafts with remarks and tracked changes, written anew by LibreOffice: does every remark stand on exactly its words? */

const folder = mkdtempSync(path.join(tmpdir(), "docx-round-"));
const cases = 60;
const date = "2026-03-05T10:00:00Z";
const stock =
  "The council said on Monday that forty trams would run to the harbour 🚋 again by summer, at a cost of £9m".split(
    " ",
  );

/** Repeats itself from the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Draft {
  file: Document;
  /** The words each remark stands on, by what it says. */
  accepted: Map<string, string>;
  rejected: Map<string, string>;
}

function draftOf(seed: number): Draft {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const [accepted, rejected] = [new Map<string, string>(), new Map<string, string>()];
  const comments: { id: number; author: string; date: Date; children: Paragraph[] }[] = [];
  let changes = 1_000;

  /** A paragraph's words, some put in or taken out, with a remark on some of them. */
  function paragraph(): ParagraphChild[] {
    const begin = below(5);
    const length = 2 + below(6);
    const end = Math.min(begin + length, stock.length);
    const id = comments.length;
    const says = `remark ${id}, see https://a.example/${id}`;
    comments.push({ id, author: `Writer ${id % 3}`, date: new Date(date), children: [new Paragraph(says)] });
    const [stands, stood] = [[] as string[], [] as string[]];
    const children = stock.flatMap((word, at): ParagraphChild[] => {
      const change = below(6);
      const within = at >= begin && at < end;
      const text = `${word} `;
      const by = { id: changes++, author: "Editor", date };
      if (within && change !== 1) stands.push(text);
      if (within && change !== 0) stood.push(text);
      const run =
        change === 0
          ? new InsertedTextRun({ text, ...by })
          : change === 1
            ? new DeletedTextRun({ text, ...by })
            : new TextRun(text);
      const before = at === begin ? [new CommentRangeStart(id)] : [];
      const after =
        at === end - 1 ? [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })] : [];
      return [...before, run, ...after];
    });
    accepted.set(says, stands.join("").trim());
    rejected.set(says, stood.join("").trim());
    return children;
  }

  const cell = () => new TableCell({ children: [new Paragraph({ children: paragraph() })] });
  const body = Array.from({ length: 1 + below(3) }, () => new Paragraph({ children: paragraph() }));
  const table = () => new Table({ rows: [new TableRow({ children: [cell(), cell()] })] });
  const list = () => new Paragraph({ bullet: { level: 0 }, children: paragraph() });
  const children = seed % 3 === 0 ? [...body, table(), list()] : seed % 3 === 1 ? [list(), ...body] : body;
  return { file: new Document({ comments: { children: comments }, sections: [{ children }] }), accepted, rejected };
}

const drafts = Array.from({ length: cases }, (_, seed) => draftOf(seed + 1));
const files = drafts.map((_, index) => path.join(folder, `draft-${index}.docx`));
for (const [index, { file }] of drafts.entries()) writeFileSync(files[index] ?? "", await Packer.toBuffer(file));
const rewritten = path.join(folder, "rewritten");
convert(files, "docx", rewritten);

let [wrong, remarks] = [0, 0];
for (const [index, draft] of drafts.entries())
  for (const changes of ["accepted", "rejected"] as const)
    for (const place of [folder, rewritten]) {
      const name = `draft-${index}.docx`;
      const read = await readArticleFile(readFileSync(path.join(place, name)), name, {
        changes,
        attachment: null,
        charset: null,
      });
      if (!read.ok) throw new Error(read.message);
      const found = new Map(read.remarks.map((one) => [one.words, read.text.slice(one.start, one.end)]));
      for (const [says, words] of draft[changes]) {
        remarks += 1;
        if (found.get(says) === words) continue;
        wrong += 1;
        console.log(`${place}/${name}, ${changes}: “${found.get(says)}”, not “${words}”`);
      }
    }
console.log(
  `${cases} drafts, as written and as LibreOffice writes them anew: ${remarks - wrong} of ${remarks} remarks on their words`,
);
process.exitCode = wrong === 0 ? 0 : 1;
