import type { Report, ReportHead } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";

/** A file's content: text is sent as UTF-8; what is long, or is put together piece by piece, may be a stream of bytes. */
export type Written = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** What is written of each page of claims, which come in the order of the article. */
type OfPage<Claim> = (page: readonly Claim[]) => string;

/** No more of a claim than where it stands and how it is marked there. */
export type ClaimPlace = Pick<ReportClaim, "id" | "number" | "verdict" | "disagreed"> & {
  anchor: Pick<ReportClaim["anchor"], "start" | "end">;
  standing: Pick<ReportClaim["standing"], "state">;
};

/**
 * A part of a text that is written as it is read: finished words, or what is written of all claims; of all but only their places,
 * of those that begin together the longer first; or of those, at least, on which a verdict stands.
 */
export type Part =
  | string
  | OfPage<ReportClaim>
  | { places: OfPage<ClaimPlace> }
  | { judged: OfPage<ReportClaim> }
  | { askable: OfPage<ReportClaim> };
export type Parts = (report: ReportHead) => Iterable<Part>;

/** What a writer may be given beside the report. */
export interface Given {
  /** The name of one of its choices; the first, where none is said. */
  choice?: string;
  /** The file that the revision was read from. */
  original?: { bytes: Uint8Array; mediaType: string } | null;
  /** The links of the article's chain as JSON, up to the report's head, and its revisions with the files they were read from. */
  record?: { history: string[]; revisions: { number: number; text: string; bytes: Uint8Array; name: string | null }[] };
}

/** A way to write a report. `write` is pure: the same report gives the same file. */
export interface ExportFormat {
  /** As it stands in the export's address. */
  name: string;
  label: string;
  mediaType: string;
  extension: string;
  /** How much of a check it may tell of: the `claims` of the export's address. */
  choices?: readonly { name: string; label: string }[];
  /** Whether it takes the file that the revision was read from. */
  ofOriginal?: boolean;
  /** Whether it takes the article's whole record. */
  ofRecord?: boolean;
  /** Where a text is written part by part: then nobody needs to hold all claims of a large article. */
  parts?: Parts;
  write: (report: Report, given?: Given) => Written | Promise<Written>;
}

/** Writes a report whose claims are all at hand. */
export const writeWhole =
  (parts: Parts) =>
  (report: Report): string => {
    let written = "";
    for (const part of parts(report)) written += typeof part === "string" ? part : ofPage(part)(report.claims);
    return written;
  };

/** Whatever a part asks of the claims, it is given whole ones here. */
export function ofPage(part: Exclude<Part, string>): OfPage<ReportClaim> {
  if (typeof part === "function") return part;
  if ("askable" in part) return part.askable;
  return "places" in part ? part.places : part.judged;
}
