import { csv } from "./writers/csv";
import { docx } from "./writers/docx/write-docx";
import { dossier } from "./writers/dossier/write-dossier";
import type { ExportFormat } from "./writers/export-format";
import { printable } from "./writers/html/write-html";
import { json } from "./writers/json";
import { markdown } from "./writers/markdown";
import { queries } from "./writers/queries-text";
import { annotations } from "./writers/web-annotation";
import { xlsx } from "./writers/xlsx/write-xlsx";

/** Every export format, as menus show them: a new one is a file of its own and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  printable,
  docx,
  markdown,
  queries,
  xlsx,
  csv,
  json,
  annotations,
  dossier,
];

/** What menus offer: each format, or each of its choices, by its address under the article's `exports`. */
export const exportsOffered = exportFormats.flatMap(({ name, label, choices }) =>
  choices
    ? choices.map((choice) => ({ name: `${name}?claims=${choice.name}`, label: `${label}: ${choice.label}` }))
    : [{ name, label }],
);
