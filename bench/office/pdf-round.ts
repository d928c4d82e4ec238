import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArticleFile } from "@/lib/reading/formats";
import { articlesIn, type Printed, printByChromium, printByLibreOffice } from "./print-articles";

/** Twenty articles printed by two printers and read again: how many of the words, and of the paragraphs, are right. */

const folder = process.env.ROUND ?? mkdtempSync(path.join(tmpdir(), "pdf-round-"));
mkdirSync(folder, { recursive: true });
const articles = articlesIn(["bench/corpus/learn", "bench/corpus/tune"]);

const tokensOf = (text: string) => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** F1 of two bags of words. */
function f1(read: readonly string[], written: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of written) left.set(token, (left.get(token) ?? 0) + 1);
  let same = 0;
  for (const token of read) {
    const count = left.get(token) ?? 0;
    if (count > 0) same += 1;
    left.set(token, count - 1);
  }
  return (2 * same) / (read.length + written.length);
}

if (process.env.ROUND === undefined || process.argv.includes("--print")) {
  await printByChromium(articles, folder);
  await printByLibreOffice(articles, folder);
}

let failed = false;
for (const printer of ["chromium.pdf", "pdf"]) {
  const results: Awaited<ReturnType<typeof readAgain>>[] = [];
  for (const { name, paragraphs } of articles) results.push(await readAgain(name, paragraphs, printer));
  const total = (of: (one: (typeof results)[number]) => number) => results.reduce((sum, one) => sum + of(one), 0);
  const words = total((one) => one.f1) / results.length;
  const right = total((one) => one.right) / total((one) => one.paragraphs);
  console.log(
    `${printer}: token F1 ${words.toFixed(4)}, paragraphs right ${(right * 100).toFixed(1)} % of ${total((one) => one.paragraphs)}`,
  );
  if (words < 0.99 || right < 0.95) failed = true;
}
process.exitCode = failed ? 1 : 0;

async function readAgain(name: string, paragraphs: Printed["paragraphs"], printer: string) {
  const read = await readArticleFile(readFileSync(path.join(folder, `${name}.${printer}`)), `${name}.pdf`);
  if (!read.ok) throw new Error(read.message);
  const found = new Set(read.text.split("\n\n"));
  // A marker is kept beside the text, as a list's.
  const written = paragraphs.map((one) => one.replace(/^[•–-] /, ""));
  const missed = written.filter((one) => !found.has(one));
  if (process.argv.includes("--misses") && missed.length > 0) {
    const extra = [...found].filter((one) => !written.includes(one));
    console.log(`--- ${name}.${printer}\n`, missed.join("\n"), "\n  instead:\n", extra.join("\n"));
  }
  return {
    f1: f1(tokensOf(read.text), tokensOf(written.join("\n"))),
    right: paragraphs.length - missed.length,
    paragraphs: paragraphs.length,
  };
}
