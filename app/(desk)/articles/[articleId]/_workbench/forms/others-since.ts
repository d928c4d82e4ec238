import { workEventTypes } from "@/lib/audit/events/work/types";
import type { Entry } from "@/lib/audit/queries";

/**
 * What others did to a claim after an event that one knows, the newest first, out of its history in that order. What is said or
 * assigned beside a claim leaves it where it was, and is none of it.
 */
export const othersSince = (entries: readonly Entry[], seq: number, me: string): Entry[] =>
  entries.filter((entry) => entry.seq > seq && entry.actorId !== me && !workEventTypes.includes(entry.type));
