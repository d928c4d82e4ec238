import type { Report } from "@/lib/exports/rules/report";

/** A file's content: text is sent as UTF-8; what is long, or is put together piece by piece, may be a stream of bytes. */
export type Written = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** A way to write a report. `write` is pure: the same report gives the same file. */
export interface ExportFormat {
  /** As it stands in the export's address. */
  name: string;
  label: string;
  mediaType: string;
  extension: string;
  write: (report: Report) => Written | Promise<Written>;
}
