import pg from "pg";
import { connectionWait, exporting } from "./limits";

/** One consistent state of the desk, read in parts however large it is, and nothing written. */
export interface Reading {
  /** All rows of a short answer. */
  rows: <Row extends object>(query: string, values: readonly unknown[]) => Promise<Row[]>;
  /** The rows of a long answer in its order, so many at a time: no more than two such pages are held. */
  pages: <Row extends object>(query: string, values: readonly unknown[], atOnce: number) => AsyncGenerator<Row[]>;
  /** Ends it, which has to come; again it does nothing. */
  close: () => Promise<void>;
}

/** Readers at once, apart from the connections of what people wait for. */
const readers = 6;
/** Milliseconds after which one who takes nothing is given up. */
const idle = 60_000;

const kept = globalThis as typeof globalThis & { tickmarkReaders?: pg.Pool };

function pool(): pg.Pool {
  kept.tickmarkReaders ??= openReaders(process.env.DATABASE_URL ?? "");
  return kept.tickmarkReaders;
}

function openReaders(address: string): pg.Pool {
  const url = new URL(address);
  const schema = url.searchParams.get("schema");
  url.searchParams.delete("schema");
  const made = new pg.Pool({
    connectionString: url.href,
    max: readers,
    keepAlive: true,
    connectionTimeoutMillis: connectionWait,
    query_timeout: exporting.statement,
    allowExitOnIdle: true,
    idleTimeoutMillis: 5_000,
    ...(schema && { options: `-c search_path=${schema}` }),
  });
  // As lib/database/pool.ts: an idle one that breaks is taken out by the pool itself.
  made.on("error", () => {});
  return made;
}

const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL lock_timeout = ${exporting.lock};
  SET LOCAL statement_timeout = ${exporting.statement};
  SET LOCAL idle_in_transaction_session_timeout = ${idle}`;

/** Begins to read. Throws what the database cannot do, which lib/trouble.ts tells. */
export async function openReading(): Promise<Reading> {
  const client = await pool().connect();
  let [broken, closed, cursors] = [false, false, 0];
  // Said while nobody asks anything, it would end the process: whoever asks next is told.
  const lost = () => {
    broken = true;
  };
  client.on("error", lost);
  // One after the other, as the driver asks for: pages of several answers are looked for ahead.
  let before: Promise<unknown> = Promise.resolve();
  const ask = <Row extends object>(query: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const rows = before.then(async () => (await client.query<Row & pg.QueryResultRow>(query, [...values])).rows);
    before = rows.catch(lost);
    return rows;
  };
  const close = async () => {
    if (closed) return;
    closed = true;
    if (!broken) await ask("COMMIT").catch(lost);
    // A broken one may say so again.
    if (!broken) client.off("error", lost);
    client.release(broken);
  };
  async function* pages<Row extends object>(query: string, values: readonly unknown[], atOnce: number) {
    const cursor = `part_${++cursors}`;
    await ask(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${query}`, values);
    // The next page is found while this one is worked on; should that fail, whoever comes back for it is told.
    const fetch = () => {
      const rows = ask<Row>(`FETCH ${atOnce} FROM ${cursor}`);
      rows.catch(() => {});
      return rows;
    };
    for (let next: Promise<Row[]> | null = fetch(); next; ) {
      const rows: Row[] = await next;
      next = rows.length < atOnce ? null : fetch();
      if (rows.length > 0) yield rows;
    }
    await ask(`CLOSE ${cursor}`);
  }
  try {
    await client.query(begin);
    return { rows: ask, pages, close };
  } catch (fault) {
    lost();
    await close();
    throw fault;
  }
}

/** Reads, and ends the reading whatever comes of it. */
export async function inReading<T>(work: (reading: Reading) => Promise<T>): Promise<T> {
  const reading = await openReading();
  return work(reading).finally(reading.close);
}
