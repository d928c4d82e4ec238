import { smallNumbers } from "../lexicon/number-words";
import { table } from "../lexicon/table";
import type { Extent } from "../span";
import { at, type Token } from "../tokens/token";
import type { Amount } from "./read-amount";

/** Verbs that multiply what they tell of. */
const verbs = table<number>({
  doubled: 2,
  doubles: 2,
  tripled: 3,
  triples: 3,
  trebled: 3,
  trebles: 3,
  quadrupled: 4,
  quadruples: 4,
  halved: 0.5,
  halves: 0.5,
});

export type Multiple = Extent & Amount & { from: number; to: number; amount: Extent; unit: "times" };

/** `more than doubled`, `halved`, `tenfold`; not `doubled as`, `doubled down`, a `doubled` fee, or `halves` of something. */
export function readMultiple(tokens: readonly Token[], i: number): Multiple | null {
  const { lower, tag, end } = at(tokens, i);
  // Asked of every token: all but a few are told by these two.
  if (verbs[lower] === undefined && !lower.endsWith("fold")) return null;
  const next = at(tokens, i + 1);
  const folds = /^(?:(\d+)-?|([a-z]+)-?)fold$/.exec(lower);
  const value = folds ? (folds[1] ? Number(folds[1]) : (smallNumbers[folds[2] ?? ""] ?? null)) : (verbs[lower] ?? null);
  if (value === null) return null;
  if (!folds && (tag !== "VERB" || /^(?:as|down|up|over|back)$/.test(next.lower) || next.tag === "NOUN")) return null;
  const from = aboutFrom(tokens, i);
  const whole = { start: at(tokens, from).start, end };
  return { ...whole, from: i, to: i + 1, amount: whole, unit: "times", value, approximate: from < i };
}

/** The token an approximator before token `i` begins with, else `i`. */
function aboutFrom(tokens: readonly Token[], i: number): number {
  if (/^(?:nearly|almost|roughly|about)$/.test(at(tokens, i - 1).lower)) return i - 1;
  return at(tokens, i - 1).lower === "than" && /^(?:more|less)$/.test(at(tokens, i - 2).lower) ? i - 2 : i;
}
