import { z } from "zod";

/** How the capture of a link stands, as a list of evidence tells it. */
export const captureStateSchema = z.object({
  /** It is being captured, or waits for it. */
  waits: z.boolean(),
  /** Why the last time failed; null where it did not. */
  problem: z.string().nullable(),
  /** The server said that there is nothing any more. */
  gone: z.boolean(),
  /** The last capture, if there is one: ISO 8601. */
  last: z.object({ at: z.string(), compared: z.enum(["first", "unchanged", "changed"]) }).nullable(),
});
export type CaptureState = z.infer<typeof captureStateSchema>;
