import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from } from "pg-copy-streams";

export type Row = Record<string, unknown>;

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one);

function field(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return `{${value.join(",")}}`;
  return escaped(String(value));
}

/** Writes rows by COPY. All have the columns of the first; a list is an array of ids, and JSON comes as text. */
export async function copyRows(client: Client, table: string, rows: readonly Row[]) {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const lines = function* () {
    for (const row of rows) yield `${columns.map((column) => field(row[column])).join("\t")}\n`;
  };
  const named = columns.map((column) => `"${column}"`).join(", ");
  await pipeline(Readable.from(lines()), client.query(from(`COPY "${table}" (${named}) FROM STDIN`)));
}
