import type { ReportHead } from "@/lib/exports/rules/report";
import { cellOf, rowOf } from "./csv-row";
import { type ExportFormat, type Part, writeWhole } from "./export-format";
import { claimColumns, reportColumns } from "./table-columns";

/**
 * One row a claim, each with the hash of its revision and the head of the audit chain, so that a row cut out of the file still
 * says what it belongs to; a report without claims is one row with these alone. RFC 4180 with a byte order mark, for Excel;
 * `start` and `end` count UTF-16 code units.
 */
function* csvParts(report: ReportHead): Generator<Part> {
  const headers = [...claimColumns, ...reportColumns].map(({ header }) => header);
  yield `\uFEFF${rowOf(headers)}`;
  const context = rowOf(reportColumns.map(({ cell }) => cell(report)));
  let empty = true;
  yield (page) => {
    empty &&= page.length === 0;
    let rows = "";
    for (const claim of page) {
      for (const { cell } of claimColumns) rows += `${cellOf(cell(claim))},`;
      rows += context;
    }
    return rows;
  };
  if (empty) yield `${claimColumns.map(() => ",").join("")}${context}`;
}

export const writeCsv = writeWhole(csvParts);

export const csv: ExportFormat = {
  name: "csv",
  label: "Spreadsheet (CSV)",
  mediaType: "text/csv",
  extension: "csv",
  parts: csvParts,
  write: writeCsv,
};
