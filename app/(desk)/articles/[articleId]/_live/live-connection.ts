import { z } from "zod";
import { streamBeatMs } from "@/lib/live/beats";
import { hereSchema, liveEventSchema, type PersonHere } from "@/lib/live/schema";

/** `lost` is tried again by itself; `ended` is not: whoever reads is signed out, or may no longer read. */
export const connectionStates = ["opening", "open", "lost", "ended"] as const;
export type ConnectionState = (typeof connectionStates)[number];

export const liveMessageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("state"), state: z.enum(connectionStates) }),
  z.object({ kind: z.literal("happened"), seq: z.int() }),
  z.object({ kind: z.literal("here"), people: hereSchema }),
]);
export type LiveMessage =
  | { kind: "state"; state: ConnectionState }
  | { kind: "happened"; seq: number }
  | { kind: "here"; people: PersonHere[] };

/** Whether the desk answers, and this person may still read. */
export type Reached = "yes" | "no" | "ended";

interface Options {
  articleId: string;
  /** The number of the last event this page knows. */
  known: () => number;
  /** Catches up by an ordinary question, which also tells why a stream failed: a browser does not say. */
  reach: () => Promise<Reached>;
  tell: (message: LiveMessage) => void;
}

export interface Connection {
  close: () => void;
  /** The network is gone, which an open stream may not notice for long. */
  lose: () => void;
  /** The network is back, or the machine awake: no need to wait for the next try. */
  hurry: () => void;
}

const firstPauseMs = 500;
const longestPauseMs = 15_000;

/** Keeps a stream of the article's events open until it is closed, and comes back whenever it is lost. */
export function openConnection({ articleId, known, reach, tell }: Options): Connection {
  let stream: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = firstPauseMs;
  let closed = false;

  function hearing() {
    clearTimeout(silence);
    silence = setTimeout(lose, 2.5 * streamBeatMs);
  }

  function open() {
    clearTimeout(pause);
    stream = new EventSource(`/api/v1/articles/${articleId}/live?after=${known()}`);
    stream.onopen = () => {
      pauseMs = firstPauseMs;
      hearing();
      tell({ kind: "state", state: "open" });
    };
    stream.onerror = lose;
    stream.addEventListener("beat", hearing);
    stream.addEventListener("here", ({ data }) => {
      hearing();
      tell({ kind: "here", people: hereSchema.parse(JSON.parse(data)) });
    });
    stream.onmessage = ({ data }) => {
      hearing();
      tell({ kind: "happened", seq: liveEventSchema.parse(JSON.parse(data)).seq });
    };
    hearing();
  }

  function lose() {
    stream?.close();
    stream = null;
    clearTimeout(silence);
    if (closed) return;
    tell({ kind: "state", state: "lost" });
    clearTimeout(pause);
    pause = setTimeout(again, pauseMs);
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  }

  async function again() {
    const reached = await reach();
    if (closed || stream) return;
    if (reached === "yes") open();
    else if (reached === "no") lose();
    else tell({ kind: "state", state: "ended" });
  }

  open();
  return {
    lose,
    hurry() {
      if (stream || closed) return;
      clearTimeout(pause);
      void again();
    },
    close() {
      closed = true;
      clearTimeout(pause);
      lose();
    },
  };
}
