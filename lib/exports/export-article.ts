import { readLinks } from "@/lib/audit/read-links";
import type { Actor } from "@/lib/auth/rules/permissions";
import { openReading, type Reading } from "@/lib/database/reading";
import { done, failed, type Outcome } from "@/lib/outcome";
import { allClaims, type OpenReport, openReport } from "./open-report";
import type { ReportHead } from "./rules/report";
import { createTurns } from "./turns";
import type { ExportFormat, Given, Parts } from "./writers/export-format";

export interface Exported {
  head: ReportHead;
  body: ReadableStream<Uint8Array>;
}

/** So many are written at once in a process. */
const turns = createTurns(2);
/** Milliseconds that anybody waits for a turn. */
const patience = 60_000;
/** Milliseconds after which a turn ends whose reader takes nothing: who is slow to read keeps nobody waiting. */
const rest = 250;

const crowded = failed("busy", "The desk is writing as many files as it can, and others wait. Try again in a minute.");

/**
 * An article as a file of a format, written as it is read and taken: one consistent state of it, of which no more is held than a page
 * of its claims, where the format allows. Null where there is no such article; `busy` where too many files are written already.
 */
export async function exportArticle(
  articleId: string,
  actor: Actor,
  now: Date,
  format: ExportFormat,
  choice?: string,
): Promise<Outcome<Exported | null>> {
  const endTurn = await turns.take(patience);
  if (!endTurn) return crowded;
  const reading = await openReading().catch((fault) => {
    endTurn();
    throw fault;
  });
  const close = () => reading.close().finally(endTurn);
  try {
    const report = await openReport(reading, articleId, actor, now);
    if (!report) {
      await close();
      return done(null);
    }
    const { head } = report;
    if (format.parts) {
      endTurn();
      return done({ head, body: streamed(inChunks(writeParts(format.parts, report)), reading.close) });
    }
    const claims = await allClaims(report);
    const original = format.ofOriginal ? await readOriginal(reading, head) : null;
    const record = format.ofRecord ? await readRecord(reading, head) : undefined;
    await reading.close();
    const { body } = new Response(await format.write({ ...head, claims }, { choice, original, record }));
    endTurn();
    if (!body) throw new Error(`the format ${format.name} wrote nothing`);
    return done({ head, body });
  } catch (fault) {
    await close();
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

/** The history up to the report's head, with what is blind sealed, whoever asks. */
async function readRecord(reading: Reading, { article, audit }: ReportHead): Promise<Given["record"]> {
  const history: string[] = [];
  for await (const links of readLinks(article.id, { seq: audit.seq, hash: audit.head }))
    for (const link of links) history.push(JSON.stringify(link));
  const revisions = await reading.rows<{ number: number; text: string; bytes: Uint8Array; name: string | null }>(
    `SELECT "number", "text", "original" AS "bytes", "originalName" AS "name" FROM "Revision" WHERE "articleId" = $1 ORDER BY "number"`,
    [article.id],
  );
  return { history, revisions };
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
    else if ("askable" in part) for await (const page of pages("askable")) yield part.askable(page);
    else for await (const page of pages("judged")) yield part.judged(page);
  }
}

/** Reads on only as far as the reader takes it, in slices between which everybody else is answered. */
function streamed(texts: AsyncGenerator<string>, close: () => Promise<void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let endTurn: (() => void) | null = null;
  let resting: NodeJS.Timeout | undefined;
  const leave = () => {
    endTurn?.();
    endTurn = null;
  };
  const end = () => {
    clearTimeout(resting);
    return close().finally(leave);
  };
  return new ReadableStream(
    {
      async pull(stream) {
        clearTimeout(resting);
        try {
          endTurn ??= await turns.take(patience);
          if (!endTurn) throw new Error("A file could not be written to its end: too many others were.");
          await new Promise(setImmediate);
          const { done: over, value } = await texts.next();
          if (over) {
            await end();
            return stream.close();
          }
          stream.enqueue(encoder.encode(value));
          resting = setTimeout(leave, rest);
        } catch (fault) {
          await end();
          stream.error(fault);
        }
      },
      async cancel() {
        await texts.return(undefined);
        await end();
      },
    },
    { highWaterMark: 0 },
  );
}
