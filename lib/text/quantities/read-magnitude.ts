import type { Extent } from "../span";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import type { Amount } from "./read-amount";

export type Magnitude = Extent & Amount & { from: number; to: number; amount: Extent; unit: "magnitude" };

const told = /^magnitude(?:[ -]| of )(\d(?:\.\d)?)(?![\d.%]*\d|\p{L})/u;

/** `a magnitude 6.9 quake`, `magnitude-6.9`, `a magnitude of 6.9`: how strong an earthquake was, told before its number. */
export function readMagnitude({ lower, tokens }: Parsed, i: number, limit: number): Magnitude | null {
  const { start } = at(tokens, i);
  if (!at(tokens, i).lower.startsWith("magnitude")) return null;
  const match = told.exec(lower.slice(start, start + 20));
  if (!match) return null;
  const whole = { start, end: start + match[0].length };
  let to = i;
  while (to < limit && at(tokens, to).start < whole.end) to++;
  return { ...whole, from: i, to, amount: whole, unit: "magnitude", value: Number(match[1]), approximate: false };
}
