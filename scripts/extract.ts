import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { extract, normalize } from "../lib/text";
import { mapExtraction } from "../lib/text/map-extraction";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  publishedAt: z.string().nullish(),
  text: z.string(),
});
const { values, positionals } = parseArgs({
  options: { published: { type: "string" }, jsonl: { type: "boolean", default: false } },
  allowPositionals: true,
});

if (values.jsonl) await answerLines();
else answerFile(positionals[0]);

/** The extraction of a text as it came: spans and hash address the input, not its normalised form. */
function answer(input: string, publishedAt: string | null) {
  const { text, toInput } = normalize(input);
  const { extractor, ...rest } = mapExtraction(extract(text, { publishedAt }), input, toInput);
  return { extractor, sha256: createHash("sha256").update(input, "utf8").digest("hex"), ...rest };
}

async function answerLines() {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (!parsed.success) fail(`a line is not {"id", "publishedAt", "text"}: ${z.prettifyError(parsed.error)}`);
    else
      process.stdout.write(
        `${JSON.stringify({ id: parsed.data.id, ...answer(parsed.data.text, parsed.data.publishedAt ?? null) })}\n`,
      );
  }
}

function answerFile(path: string | undefined) {
  if (!path) return fail("name a file: npm run -s extract -- [--published 2026-03-05] FILE (.txt, .md or .html)");
  const bytes = readFileSync(path);
  const input = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  process.stdout.write(`${JSON.stringify(answer(input, values.published ?? null), null, 2)}\n`);
}

function fail(message: string) {
  process.stderr.write(`extract: ${message}\n`);
  process.exitCode = 1;
}
