import { type ReportHead, reportHeadSchema } from "@/lib/exports/rules/report";
import { type ReportClaim, reportClaimSchema } from "@/lib/exports/rules/report-claim";
import { claimReviewsOf } from "./claim-review";
import { type ExportFormat, type Part, writeWhole } from "./export-format";

/** Raised when a reader of the old form could misread the new one. */
export const reportSchemaVersion = 1;

const claimsSchema = reportClaimSchema.array();

/**
 * The whole report, in the order of its schema whatever the order it was built in, so that two exports can be compared line by
 * line; with the reviewed claims once more as schema.org ClaimReview. Throws a ZodError for what is no report.
 */
function* jsonParts(report: ReportHead): Generator<Part> {
  const head = reportHeadSchema.parse(report);
  const { text, structure, ...before } = head;
  yield `${opened({ format: "tickmark-report", schemaVersion: reportSchemaVersion, ...before })},\n`;
  yield* list(
    "claims",
    (write) => write,
    (page) => claimsSchema.parse(page),
  );
  yield `,\n${opened({ text, structure }).slice(2)},\n`;
  yield* list(
    "claimReviews",
    (judged) => ({ judged }),
    (page) => claimReviewsOf(head, page),
  );
  yield "\n}\n";
}

/** An object's text without the end, for more to come. */
const opened = (object: object) => JSON.stringify(object, null, 2).slice(0, -2);

type Write = (page: readonly ReportClaim[]) => string;

/** A list of the document: of the claims that `ask` asks for, what `of` makes of each page. */
function* list(
  name: string,
  ask: (write: Write) => Part,
  of: (page: readonly ReportClaim[]) => object[],
): Generator<Part> {
  let empty = true;
  yield `  "${name}": [`;
  yield ask((page) => {
    const items = of(page);
    if (items.length === 0) return "";
    // As JSON writes them two levels down, without the brackets around them.
    const written = JSON.stringify([items], null, 2).slice("[\n  [".length, -"\n  ]\n]".length);
    const comma = empty ? "" : ",";
    empty = false;
    return comma + written;
  });
  yield empty ? "]" : "\n  ]";
}

export const writeJson = writeWhole(jsonParts);

export const json: ExportFormat = {
  name: "json",
  label: "Data (JSON)",
  mediaType: "application/json",
  extension: "json",
  parts: jsonParts,
  write: writeJson,
};
