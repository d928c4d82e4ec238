import { z } from "zod";
import { defineJob } from "@/lib/queue/job";
import { workQueue } from "@/lib/queue/work-queue";

// A process of its own, to be killed: it begins a job of the kind `say`, tells that, and never ends it.
const payload = z.object({ words: z.string() });
const stuck = defineJob({
  name: "say",
  title: "Saying words",
  payload,
  attempts: 2,
  run: () => {
    process.send?.("begun");
    return new Promise<void>(() => {});
  },
});
workQueue({ jobs: [stuck], address: process.env.DATABASE_URL ?? "", atOnce: 1 });
