import { watchDatabase } from "@/lib/database/watch";
import { measureQueue } from "@/lib/queue/queue-metrics";
import type { Working } from "@/lib/queue/work-queue";
import { condition } from "@/lib/running/condition";
import { log } from "@/lib/running/log";
import { logTheConsole } from "./console-log";
import { followRequests } from "./requests";

/** What a process that serves does beside answering, from before its first request until it ends. */
export function beginServing(): void {
  if (process.env.NODE_ENV === "production") logTheConsole();
  followRequests();
  const now = condition();
  const address = process.env.DATABASE_URL;
  if (!address) return;
  measureQueue();
  const works = process.env.TICKMARK_WORKER !== "off";
  // Not before the database has answered: while a process starts it is busy enough.
  let working: Promise<Working> | undefined;
  watchDatabase(address, (there) => {
    const before = now.database;
    now.database = there ? "there" : "away";
    if (!there) log().error("The database does not answer. Pages say so, and come back by themselves when it does.");
    else if (before === "away") log().warn("The database answers again.");
    if (there && works) working ??= beginWork();
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      now.ending = true;
      if (working) exitAfter(working.then(({ stop }) => stop()));
    });
}

/** With all that jobs use, which no page needs. */
const beginWork = async (): Promise<Working> => (await import("@/lib/jobs/begin-work")).beginWork();

/** Next ends the process as soon as requests are answered, and knows nothing of other work in it. */
function exitAfter(work: Promise<void>): void {
  const exit = process.exit.bind(process);
  const over = work.catch((fault) => log().error({ fault }, "The queue's work did not end well."));
  process.exit = ((code) => void over.then(() => exit(code))) as typeof process.exit;
}
