import { neutralizeFormula } from "./neutralize-formula";
import type { Cell } from "./table-columns";

/** A row of RFC 4180 in which nothing runs. */
export const rowOf = (cells: readonly Cell[]) => `${cells.map(cellOf).join(",")}\r\n`;

/** What can neither be run nor has to be quoted: nearly all of the 1.6 million cells of a large article. */
const plain = /^[A-Za-z0-9][^",\r\n]*$/;

export function cellOf(value: Cell): string {
  if (typeof value !== "string") return String(value ?? "");
  if (value === "" || plain.test(value)) return value;
  const cell = neutralizeFormula(value);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
