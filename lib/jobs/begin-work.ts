import { once } from "node:events";
import { database } from "@/lib/database/client";
import { type Working, workQueue } from "@/lib/queue/work-queue";
import { deskPool } from "@/lib/threads/desk-pool";
import { jobs } from ".";

/** Works the queue of the desk in this process: two may read articles, one at a time a person, and the short is done beside them. */
export function beginWork(): Working {
  const address = process.env.DIRECT_DATABASE_URL || process.env.DATABASE_URL || "";
  return workQueue({ jobs, address, atOnce: 3 });
}

/** As `beginWork`, in a process that does nothing else: resolves when it was told to end and has. */
export async function workUntilToldToEnd(): Promise<void> {
  const working = beginWork();
  // Heard from before it is said: whoever reads that may end it at once.
  const told = Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)));
  console.log("The queue is worked here. Ctrl-C ends it, when what runs is finished or given back.");
  await told;
  // A terminal tells each process of it, and so does whoever started this one.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  await working.stop();
  await deskPool().close();
  await database.$disconnect();
}
