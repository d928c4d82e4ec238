import { z } from "zod";
import { claimKindSchema } from "@/lib/text/schema";
import { longestClaim } from "./rules/anchor";

export const claimTargetSchema = z.object({ claimId: z.uuid(), version: z.coerce.number().int().positive() });

export const tooLong = `That is too much for one claim: at most ${longestClaim.toLocaleString("en")} characters.`;

/** `start` and `end` count UTF-16 code units of the revision's text. */
export const addClaimSchema = z
  .object({
    revisionId: z.uuid(),
    kind: claimKindSchema,
    start: z.coerce.number().int().nonnegative(),
    end: z.coerce.number().int().positive(),
    exact: z.string(),
  })
  .refine(({ start, end }) => start < end, { error: "Select some words first.", path: ["end"] })
  .refine(({ start, end }) => end - start <= longestClaim, { error: tooLong, path: ["end"] });
export type AddClaimInput = z.input<typeof addClaimSchema>;
