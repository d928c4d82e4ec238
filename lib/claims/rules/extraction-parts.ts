import { z } from "zod";
import { type RecordedClaim, recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import { recordFindings } from "@/lib/findings/rules/record-findings";
import type { Extraction } from "@/lib/text/schema";
import { recordExtraction } from "./from-extraction";

/** One event's payload should stay readable, and one part be read without anybody else having to wait. */
export const claimsPerPart = 1000;

/**
 * What one run of the extractor found, as it travels from a worker's thread and into the database: in parts of at most
 * 1,000 claims, each the JSON of `RecordedClaim[]`. A run without claims has one empty part. `checks` is what the desk checks find;
 * not there where they were not asked.
 */
export const extractionPartsSchema = z.object({
  extractor: z.string(),
  claims: z.int().nonnegative(),
  parts: z.array(z.string()).nonempty(),
  checks: z.array(recordedFindingSchema).optional(),
});
export type ExtractionParts = z.infer<typeof extractionPartsSchema>;

export function inParts({ extractor, claims, checks }: Extraction, newId: () => string): ExtractionParts {
  const recorded = recordExtraction(claims, newId);
  const partFrom = (start: number) => JSON.stringify(recorded.slice(start, start + claimsPerPart));
  const parts: ExtractionParts["parts"] = [partFrom(0)];
  for (let start = claimsPerPart; start < recorded.length; start += claimsPerPart) parts.push(partFrom(start));
  return { extractor, claims: recorded.length, parts, checks: checks && recordFindings(checks) };
}

/** Throws where the text is not the JSON of recorded claims. */
export const claimsIn = (part: string): RecordedClaim[] => z.array(recordedClaimSchema).parse(JSON.parse(part));
