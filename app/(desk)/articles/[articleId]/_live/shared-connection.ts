import { z } from "zod";
import { type Connection, type LiveMessage, liveMessageSchema, openConnection, type Reached } from "./live-connection";

interface Options {
  articleId: string;
  /** Whose tabs share: another person's session sees other things. */
  me: string;
  known: () => number;
  reach: () => Promise<Reached>;
  tell: (message: LiveMessage) => void;
}

const channelMessageSchema = z.union([z.object({ kind: z.literal("joined") }), liveMessageSchema]);

/**
 * One connection for all of a person's tabs at an article: a browser allows a desk six in all. The tab that holds the lock has
 * it and tells the others; when it goes, the next one takes over. Gives back what ends it.
 */
export function shareConnection(options: Options): () => void {
  // Browsers keep locks from pages without TLS.
  return "locks" in navigator ? shareByLock(options) : connectWhileSeen(options);
}

function shareByLock({ articleId, me, known, reach, tell }: Options): () => void {
  const name = `tickmark:live:${articleId}:${me}`;
  const channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  const { signal } = leaving;
  const latest = new Map<LiveMessage["kind"], LiveMessage>();
  let leads = false;

  channel.onmessage = ({ data }) => {
    const { data: message } = channelMessageSchema.safeParse(data);
    if (!message) return;
    if (message.kind !== "joined") tell(message);
    else if (leads) for (const known of latest.values()) channel.postMessage(known);
  };
  channel.postMessage({ kind: "joined" });

  const lead = () =>
    new Promise<void>((done) => {
      leads = true;
      const connection = openConnection({
        articleId,
        known,
        reach,
        tell(message) {
          if (message.kind !== "happened") latest.set(message.kind, message);
          tell(message);
          if (!signal.aborted) channel.postMessage(message);
        },
      });
      const stopHeeding = heedNetwork(() => connection);
      signal.addEventListener("abort", () => {
        stopHeeding();
        connection.close();
        done();
      });
    });
  navigator.locks.request(name, { signal }, lead).catch((fault) => {
    // Leaving while still in the queue.
    if (!signal.aborted) throw fault;
  });
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** Each tab has a connection of its own then, but only the one that is looked at. */
function connectWhileSeen(options: Options): () => void {
  let connection: Connection | null = null;
  const look = () => {
    if (document.visibilityState === "visible") connection ??= openConnection(options);
    else {
      connection?.close();
      connection = null;
    }
  };
  look();
  document.addEventListener("visibilitychange", look);
  const stopHeeding = heedNetwork(() => connection);
  return () => {
    document.removeEventListener("visibilitychange", look);
    stopHeeding();
    connection?.close();
  };
}

function heedNetwork(connection: () => Connection | null): () => void {
  const lose = () => connection()?.lose();
  const hurry = () => connection()?.hurry();
  window.addEventListener("offline", lose);
  window.addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);
  return () => {
    window.removeEventListener("offline", lose);
    window.removeEventListener("online", hurry);
    document.removeEventListener("visibilitychange", hurry);
  };
}
