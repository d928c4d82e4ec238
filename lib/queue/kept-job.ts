import { z } from "zod";

/** What the queue keeps of a job beside its name; one that a schedule put there has the time instead. */
export const keptJobSchema = z.union([
  z.object({ about: z.string(), byName: z.string().nullable(), payload: z.unknown() }),
  z.object({ _cron: z.unknown() }).transform(() => ({ about: "", byName: null, payload: {} })),
]);
