import { z } from "zod";
import { id, offset } from "./recorded-fields";

/** What every event that brings in a text says of it. `length` counts UTF-16 units. */
export const revisionFacts = z.object({
  id,
  number: z.int().positive(),
  sha256: z.string(),
  length: offset,
  originalName: z.string().nullable(),
  originalType: z.string(),
  originalSha256: z.string(),
  /** Of what the file held beside the text, as canonical JSON: only where it held anything. */
  besideSha256: z.string().optional(),
});

export const countsSchema = z.object({
  kept: offset,
  moved: offset,
  reworded: offset,
  "needs-place": offset,
  deleted: offset,
  back: offset,
  added: offset,
});
export type RevisionCounts = z.infer<typeof countsSchema>;

const labels: Record<keyof RevisionCounts, string> = {
  kept: "unchanged",
  moved: "moved",
  reworded: "reworded",
  "needs-place": "in need of a place",
  deleted: "deleted",
  back: "back again",
  added: "new",
};

/** `40 unchanged, 2 reworded, 3 new` */
export const countsText = (counts: RevisionCounts): string =>
  countsSchema
    .keyof()
    .options.filter((name) => counts[name] > 0)
    .map((name) => `${counts[name].toLocaleString("en")} ${labels[name]}`)
    .join(", ") || "no claims";
