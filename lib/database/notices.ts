import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

export interface NoticeHandlers {
  /** One notice's payload. */
  happened: (payload: string) => void;
  /** Listening began, at first or again: what was told before that went by unheard. */
  missed: () => void;
  /** The connection is gone, perhaps with the database. */
  lost: () => void;
  fault: (fault: unknown) => void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Listens to what the database tells on a channel, over a connection of its own, and comes back whenever that is lost.
 * Gives back what ends it.
 */
export function listenTo(channel: string, address: string, handlers: NoticeHandlers): () => Promise<void> {
  const stopping = new AbortController();
  const url = new URL(address);
  url.searchParams.delete("schema");

  async function listenOnce(): Promise<void> {
    const client = new pg.Client({ connectionString: url.href, keepAlive: true });
    const lost = new Promise<void>((resolve) => client.once("end", resolve));
    const end = () => void client.end().catch(handlers.fault);
    client.on("error", handlers.fault);
    client.on("notification", ({ payload }) => handlers.happened(payload ?? ""));
    stopping.signal.addEventListener("abort", end);
    try {
      await client.connect();
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      handlers.missed();
      await lost;
      handlers.lost();
    } finally {
      stopping.signal.removeEventListener("abort", end);
      end();
    }
  }

  async function listenOn(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      const began = Date.now();
      await listenOnce().catch((fault) => stopping.signal.aborted || handlers.fault(fault));
      if (Date.now() - began > LONGEST_PAUSE_MS) pause = FIRST_PAUSE_MS;
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }
  }

  const over = listenOn();
  return async () => {
    stopping.abort();
    await over;
  };
}
