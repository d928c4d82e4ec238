import { rowOf } from "./csv-row";
import { jsonLines } from "./json-lines";
import type { Cell } from "./table-columns";

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

const columns: readonly { header: string; cell: (row: HistoryRow) => Cell }[] = [
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

async function* writeCsv(parts: Rows): AsyncGenerator<string> {
  yield `\uFEFF${rowOf(columns.map(({ header }) => header))}`;
  for await (const rows of parts) yield rows.map((row) => rowOf(columns.map(({ cell }) => cell(row)))).join("");
}

/** The history of the whole desk in a file, in parts. */
export const deskHistoryFormats = {
  csv: { mediaType: "text/csv", write: writeCsv },
  jsonl: { mediaType: "application/x-ndjson", write: jsonLines },
} as const;
