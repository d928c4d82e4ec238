import { z } from "zod";
import { event, id } from "./event-shape";
import { recordedClaimSchema } from "./recorded-claim";

/** What another run of the extractor changed among the claims that nobody had worked on; the rest it left as it was. */
export const extractionEvents = [
  event("extraction.applied", "revision", {
    extractor: z.string(),
    part: z.int().positive(),
    parts: z.int().positive(),
    added: z.array(recordedClaimSchema),
    changed: z.array(z.object({ before: recordedClaimSchema, after: recordedClaimSchema })),
    removed: z.array(z.object({ id, number: z.int().positive() })),
  }),
] as const;
