import type { ReportHead } from "@/lib/exports/rules/report";
import { type ExportFormat, type Part, writeWhole } from "./export-format";
import { neutralizeFormula } from "./neutralize-formula";
import { type Cell, claimColumns, reportColumns } from "./table-columns";

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
      for (const { cell } of claimColumns) rows += `${written(cell(claim))},`;
      rows += context;
    }
    return rows;
  };
  if (empty) yield `${claimColumns.map(() => ",").join("")}${context}`;
}

const rowOf = (cells: readonly Cell[]) => `${cells.map(written).join(",")}\r\n`;

/** What can neither be run nor has to be quoted: nearly all of the 1.6 million cells of a large article. */
const plain = /^[A-Za-z0-9][^",\r\n]*$/;

function written(value: Cell): string {
  if (typeof value !== "string") return String(value ?? "");
  if (value === "" || plain.test(value)) return value;
  const cell = neutralizeFormula(value);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
