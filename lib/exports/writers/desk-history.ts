import { stringify } from "csv-stringify/sync";
import { neutralizeFormula } from "./neutralize-formula";

/** An entry of the desk's history, as far as a file of it tells. */
export interface HistoryRow {
  at: string;
  actor: string;
  actorId: string | null;
  type: string;
  did: string;
  change?: { before: string; after: string };
  words?: { label: string; text: string }[];
  article: { id: string; title: string } | null;
  claimId: string | null;
  chain: string;
  seq: number;
  hash: string;
}

const columns: readonly { header: string; cell: (row: HistoryRow) => string | number | null | undefined }[] = [
  { header: "at", cell: ({ at }) => at },
  { header: "person", cell: ({ actor }) => actor },
  { header: "did", cell: ({ did }) => did },
  { header: "before", cell: ({ change }) => change?.before },
  { header: "after", cell: ({ change }) => change?.after },
  { header: "words", cell: ({ words }) => words?.map(({ label, text }) => `${label}: ${text}`).join("\n") },
  { header: "article", cell: ({ article }) => article?.title },
  { header: "type", cell: ({ type }) => type },
  { header: "article id", cell: ({ article }) => article?.id },
  { header: "claim id", cell: ({ claimId }) => claimId },
  { header: "person id", cell: ({ actorId }) => actorId },
  { header: "history", cell: ({ chain }) => chain },
  { header: "entry", cell: ({ seq }) => seq },
  { header: "hash", cell: ({ hash }) => hash },
];

type Rows = AsyncIterable<readonly HistoryRow[]>;

const csvOf = (rows: readonly (string | number | null | undefined)[][]) =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? neutralizeFormula(cell) : cell))),
    {
      record_delimiter: "\r\n",
    },
  );

async function* writeCsv(parts: Rows): AsyncGenerator<string> {
  yield `\uFEFF${csvOf([columns.map(({ header }) => header)])}`;
  for await (const rows of parts) yield csvOf(rows.map((row) => columns.map(({ cell }) => cell(row))));
}

async function* writeLines(parts: Rows): AsyncGenerator<string> {
  for await (const rows of parts) yield rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** The history of the whole desk in a file, in parts. */
export const deskHistoryFormats = {
  csv: { mediaType: "text/csv", write: writeCsv },
  jsonl: { mediaType: "application/x-ndjson", write: writeLines },
} as const;
