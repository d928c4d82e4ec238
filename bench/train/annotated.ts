import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { normalize } from "@/lib/text";
import type { Extent } from "@/lib/text/span";

const goldSchema = z.array(z.object({ kind: z.string(), span: z.string(), nth: z.int().positive().optional() }));

/** An article with the extents of the statements that annotators found in it, in offsets of `text`. */
export type Annotated = { name: string; text: string; statements: Extent[] };

export const corpus = path.resolve(import.meta.dirname, "../corpus");

/** The articles of one part of the corpus, by name. `held-out` is nobody's to train on, and no part of this type. */
export function readPart(part: "learn" | "tune"): Annotated[] {
  const folder = path.join(corpus, part);
  return names(folder).map((name) => {
    const text = normalize(readFileSync(path.join(folder, `${name}.txt`), "utf8")).text;
    const gold = goldSchema.parse(JSON.parse(readFileSync(path.join(folder, `${name}.gold.json`), "utf8")));
    const statements = gold.filter((g) => g.kind === "statement").map((g) => locate(text, g.span, g.nth ?? 1, name));
    return { name, text, statements };
  });
}

/**
 * Texts in which each statement stands between double brackets, one inside another where one asserts inside another. Each line of
 * `sentences.txt` is a text of its own.
 */
export const readSentences = (): Annotated[] =>
  readFileSync(path.join(corpus, "sentences.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, number) => readMarks(`sentence ${number + 1}`, line));

/** Articles in which statements alone are marked, in the same way. */
export function readMarked(): Annotated[] {
  const folder = path.join(corpus, "marked");
  return names(folder).map((name) => readMarks(name, readFileSync(path.join(folder, `${name}.txt`), "utf8")));
}

/** Takes the brackets out of a text, and what they enclosed for its statements. */
export function readMarks(name: string, marked: string): Annotated {
  const [open, statements]: [number[], Extent[]] = [[], []];
  let text = "";
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === "[[") open.push(text.length);
    else if (part === "]]") {
      const start = open.pop();
      if (start === undefined) throw new Error(`${name} closes a bracket that it did not open`);
      statements.push({ start, end: text.length });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`${name} leaves a bracket open`);
  return { name, text, statements };
}

const names = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => path.basename(file, ".txt"))
    .sort();

function locate(text: string, words: string, nth: number, name: string): Extent {
  let start = -1;
  for (let n = 0; n < nth; n++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`${name} does not hold “${words}” ${nth} times`);
  }
  return { start, end: start + words.length };
}

/** Names what was learned from: changes with any word or annotation. */
export function digest(articles: readonly Annotated[]): string {
  const hash = createHash("sha256");
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.digest("hex");
}
