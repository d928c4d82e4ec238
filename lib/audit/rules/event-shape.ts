import { z } from "zod";
import { verdictSchema } from "@/lib/vocabulary";

export const id = z.uuid();
export const offset = z.int().nonnegative();
/** The verdict that stands on a claim and the review it stands on; both null while the claim is to check. */
export const standing = z.object({ verdict: verdictSchema.nullable(), reviewId: id.nullable() });

const subjectOf = <T extends string>(type: T) => z.object({ type: z.literal(type), id: z.string() });

/** One member of the union of events: its name, what it is about, and what it says. */
export const event = <T extends string, S extends string, P extends z.ZodRawShape>(type: T, subject: S, payload: P) =>
  z.object({ type: z.literal(type), subject: subjectOf(subject), payload: z.object(payload) });
