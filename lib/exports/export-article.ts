import type { Actor } from "@/lib/auth/rules/permissions";
import { openReading, type Reading } from "@/lib/database/reading";
import { allClaims, type OpenReport, openReport } from "./open-report";
import type { ReportHead } from "./rules/report";
import type { ExportFormat, Given, Parts } from "./writers/export-format";

export interface Exported {
  head: ReportHead;
  body: ReadableStream<Uint8Array>;
}

/**
 * An article as a file of a format, written as it is read and taken: one consistent state of it, of which no more is held than a page
 * of its claims, where the format allows. Null where there is no such article.
 */
export async function exportArticle(
  articleId: string,
  actor: Actor,
  now: Date,
  format: ExportFormat,
  choice?: string,
): Promise<Exported | null> {
  const reading = await openReading();
  try {
    const report = await openReport(reading, articleId, actor, now);
    if (!report) {
      await reading.close();
      return null;
    }
    const { head } = report;
    if (format.parts) return { head, body: streamed(inChunks(writeParts(format.parts, report)), reading.close) };
    const claims = await allClaims(report);
    const original = format.ofOriginal ? await readOriginal(reading, head) : null;
    await reading.close();
    const { body } = new Response(await format.write({ ...head, claims }, { choice, original }));
    if (!body) throw new Error(`the format ${format.name} wrote nothing`);
    return { head, body };
  } catch (fault) {
    await reading.close();
    throw fault;
  }
}

/** The file that the report's revision was read from. */
async function readOriginal(reading: Reading, { article, revision }: ReportHead): Promise<Given["original"]> {
  const [file] = await reading.rows<{ bytes: Uint8Array; mediaType: string }>(
    `SELECT "original" AS "bytes", "originalType" AS "mediaType" FROM "Revision" WHERE "articleId" = $1 AND "number" = $2`,
    [article.id, revision.number],
  );
  return file ?? null;
}

/** Short texts are sent together: a chunk of its own for each costs more than they do. */
const chunkLength = 32_768;

async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

async function* writeParts(parts: Parts, { head, pages, places }: OpenReport): AsyncGenerator<string> {
  for (const part of parts(head)) {
    if (typeof part === "string") yield part;
    else if (typeof part === "function") for await (const page of pages()) yield part(page);
    else if ("places" in part) for await (const page of places()) yield part.places(page);
    else for await (const page of pages("judged")) yield part.judged(page);
  }
}

/** Reads on only as far as the reader takes it, in slices between which everybody else is answered. */
function streamed(texts: AsyncGenerator<string>, close: () => Promise<void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(stream) {
        try {
          await new Promise(setImmediate);
          const { done, value } = await texts.next();
          if (!done) return stream.enqueue(encoder.encode(value));
          await close();
          stream.close();
        } catch (fault) {
          await close();
          stream.error(fault);
        }
      },
      async cancel() {
        await texts.return(undefined);
        await close();
      },
    },
    { highWaterMark: 0 },
  );
}
