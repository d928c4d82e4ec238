import { csv } from "./writers/csv";
import type { ExportFormat } from "./writers/export-format";
import { printable } from "./writers/html/write-html";
import { json } from "./writers/json";
import { queries } from "./writers/queries-text";

/** Every export format, as menus show them: a new one is a file of its own and a line here. */
export const exportFormats: readonly ExportFormat[] = [printable, queries, csv, json];
