import type { Report } from "@/lib/exports/rules/report";
import { writeCsv } from "@/lib/exports/writers/csv";
import { writeHtml } from "@/lib/exports/writers/html/write-html";
import { writeJson } from "@/lib/exports/writers/json";
import { writeQueries } from "@/lib/exports/writers/queries-text";

/** A way to write a report. `write` is pure: the same report gives the same file, to be sent as UTF-8. */
export type ExportFormat = {
  /** As it stands in the export's address. */
  name: string;
  label: string;
  mediaType: string;
  extension: string;
  write: (report: Report) => string;
};

/** Every export format: a new one is a file of its own and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: "html",
    label: "Printable report",
    mediaType: "text/html",
    extension: "html",
    write: writeHtml,
  },
  {
    name: "queries",
    label: "Queries to the writer",
    mediaType: "text/plain",
    extension: "txt",
    write: writeQueries,
  },
  { name: "csv", label: "Spreadsheet (CSV)", mediaType: "text/csv", extension: "csv", write: writeCsv },
  {
    name: "json",
    label: "Data (JSON)",
    mediaType: "application/json",
    extension: "json",
    write: writeJson,
  },
];
