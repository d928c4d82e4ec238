import { z } from "zod";
import { verdictSchema } from "@/lib/vocabulary-schema";

/** What the payloads of several events are made of. */
export const id = z.uuid();
export const offset = z.int().nonnegative();
export const claimNumber = z.int();
export const person = z.object({ id, name: z.string() });
/** A claim as a list of several names it. */
export const named = z.object({ id, number: z.int().positive() });
/** The verdict a claim has and the review it comes from; both null while the claim is to check. */
export const currentVerdict = z.object({ verdict: verdictSchema.nullable(), reviewId: id.nullable() });
/** The number of the event of the same chain that this one undoes; null where it undoes none. */
export const undoes = offset.nullable();
/** One of the events that a long list of claims is recorded in, so that none grows without bound. */
export const part = { part: z.int().positive(), parts: z.int().positive() };
