import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { formatsRead, readArticleFile } from "@/lib/reading/formats";
import { extract, normalize } from "@/lib/text";
import { mapExtraction } from "@/lib/text/map-extraction";

const usage = `npm run -s extract -- [--published 2026-03-05] FILE... reads ${formatsRead}; npm run -s extract -- --jsonl reads lines {"id", "publishedAt", "text"} on standard input.`;
const dateSchema = z.string().regex(/^\d{4}-\d\d-\d\d/, "a date reads 2026-03-05");
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  publishedAt: dateSchema.nullish(),
  text: z.string(),
});

type Facts = { publishedAt: string | null; title: string | null };
type About = { byline: string | null; publisher: string | null };

/** Printed beside every file's title: what else it says of itself. */
const aboutOf = ({ byline, publisher }: About): About => ({ byline, publisher });

/** The extraction of a text as it came: spans and hash address the input, not its normalised form. */
function answerAsItCame(input: string, facts: Facts) {
  const { text, toInput } = normalize(input);
  const { extractor, ...rest } = mapExtraction(extract(text, facts), input, toInput);
  return { extractor, sha256: sha256(input), ...rest };
}

/** The extraction of a text that is not its file's: the text goes with it, and the offsets address that. */
function answerWithText(input: string, facts: Facts) {
  const { text } = normalize(input);
  const { extractor, title, publishedAt, ...rest } = extract(text, facts);
  return { extractor, sha256: sha256(text), title, publishedAt, text, ...rest };
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === "") continue;
    const parsed = lineSchema.safeParse(json(line));
    if (!parsed.success) {
      fail(`line ${number} of the standard input: ${z.prettifyError(parsed.error)}`);
      return;
    }
    const { id, publishedAt = null, text } = parsed.data;
    process.stdout.write(`${JSON.stringify({ id, ...answerAsItCame(text, { publishedAt, title: null }) })}\n`);
  }
}

/** A line that is no JSON is answered by the schema's message, not by a stack. */
function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : line;
  }
}

/** `named` prints one line, which begins with the file: one of several. */
async function answerFile(path: string, published: string | undefined, named: boolean): Promise<void> {
  const bytes = bytesOf(path);
  if (bytes === null) return;
  const article = await readArticleFile(bytes, basename(path));
  if (!article.ok) {
    fail(`${article.message}${article.message.includes(formatsRead) ? "" : ` The formats read are ${formatsRead}.`}`);
    return;
  }
  const facts = { publishedAt: published ?? article.publishedAt, title: article.title };
  const { extractor, sha256, title, publishedAt, ...rest } =
    article.format === "text" ? answerAsItCame(article.text, facts) : answerWithText(article.text, facts);
  const answer = { extractor, sha256, title, publishedAt, ...aboutOf(article), ...rest };
  process.stdout.write(`${JSON.stringify(named ? { file: path, ...answer } : answer, null, named ? 0 : 2)}\n`);
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function fail(message: string): void {
  process.stderr.write(`extract: ${message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { published: { type: "string" }, jsonl: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const published = dateSchema.optional().safeParse(values.published);
  if (!published.success) return fail(`--published: ${z.prettifyError(published.error)}`);
  if (values.jsonl) return answerLines();
  if (positionals.length === 0) return fail(usage);
  for (const file of positionals) await answerFile(file, published.data, positionals.length > 1);
}

void main();
