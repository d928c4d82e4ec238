import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { connectionWait } from "./limits";

const LOOK_MS = 5_000;
const AGAIN_MS = 500;

/**
 * Looks whether the database answers, over a connection of its own, and tells when that changes: at once where the connection
 * breaks, within `LOOK_MS` and the time it has for an answer where the server falls silent. Gives back what ends it.
 */
export function watchDatabase(address: string, tell: (there: boolean) => void): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const url = new URL(address);
  url.searchParams.delete("schema");
  let known: boolean | null = null;

  function learn(there: boolean) {
    if (there === known || signal.aborted) return;
    known = there;
    tell(there);
  }

  async function lookOn(): Promise<void> {
    const client = new pg.Client({
      connectionString: url.href,
      connectionTimeoutMillis: connectionWait,
      query_timeout: LOOK_MS,
    });
    // Aborted when the connection ends, however it does.
    const lost = new AbortController();
    client.on("error", () => lost.abort());
    client.once("end", () => lost.abort());
    const over = AbortSignal.any([signal, lost.signal]);
    try {
      await client.connect();
      while (!over.aborted) {
        await client.query("SELECT 1");
        learn(true);
        await wait(LOOK_MS, undefined, { signal: over }).catch(() => {});
      }
    } finally {
      void client.end();
    }
  }

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      await lookOn().catch(() => {});
      learn(false);
      await wait(AGAIN_MS, undefined, { signal }).catch(() => {});
    }
  }

  const watching = watch();
  return async () => {
    stopping.abort();
    await watching;
  };
}
