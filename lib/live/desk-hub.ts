import { listenTo } from "@/lib/database/notices";
import { streamBeatMs } from "./beats";
import { type Hub, openHub } from "./hub";
import { databaseSource } from "./source";

// Next reloads modules while developing; there is one hub to a process all the same.
const kept = globalThis as typeof globalThis & { tickmarkHub?: Hub };

const channel = "tickmark";

/** The one hub of this process, opened by the first who follows an article. */
export function deskHub(): Hub {
  kept.tickmarkHub ??= openDeskHub();
  return kept.tickmarkHub;
}

function openDeskHub(): Hub {
  const fault = (cause: unknown) => console.error("Live updates:", cause instanceof Error ? cause.message : cause);
  // Listening needs a connection that keeps its session, which a pooler in transaction mode does not.
  const address = process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL || "";
  const hub = openHub({
    source: databaseSource,
    listen: (notices) => listenTo(channel, address, { ...notices, fault }),
    beatMs: streamBeatMs,
    fault,
  });
  // A server that is told to end waits for its open connections, and a stream never ends by itself.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void hub.stop().catch(fault));
  return hub;
}
