import { type Report, reportSchema } from "@/lib/exports/rules/report";
import { claimReviewsOf } from "./claim-review";
import type { ExportFormat } from "./export-format";

/** Raised when a reader of the old form could misread the new one. */
export const reportSchemaVersion = 1;

export const json: ExportFormat = {
  name: "json",
  label: "Data (JSON)",
  mediaType: "application/json",
  extension: "json",
  write: writeJson,
};

/**
 * The whole report, in the order of its schema whatever the order it was built in, so that two exports can be compared line by
 * line; with the reviewed claims once more as schema.org ClaimReview. Throws a ZodError for what is no report.
 */
export function writeJson(report: Report): string {
  const ordered = reportSchema.parse(report);
  const document = {
    format: "tickmark-report",
    schemaVersion: reportSchemaVersion,
    ...ordered,
    claimReviews: claimReviewsOf(ordered),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
