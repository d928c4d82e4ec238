import { isDeepStrictEqual } from "node:util";
import { canonicalJson } from "./chain";
import type { State } from "./replay-state";

type Fact = Record<string, unknown>;

/** The first fact on which history and tables differ, as a sentence; null where they agree. */
export function differenceOf(replayed: State, stored: State): string | null {
  const left: State = new Map(replayed);
  for (const [name, now] of stored) {
    const difference = differenceIn(left, name, now);
    if (difference) return difference;
  }
  return missingIn(left);
}

/** The same for one fact of the tables, which is taken out of what the history made: so it goes on with the next. */
export function differenceIn(replayed: State, name: string, now: Fact): string | null {
  const past = replayed.get(name);
  if (!past) return `The tables hold ${name}, of which the history knows nothing.`;
  replayed.delete(name);
  const field = firstOther(past, now) ?? firstOther(now, past);
  if (field === undefined) return null;
  const [before, after] = [past[field], now[field]].map((value) => canonicalJson(value ?? null).slice(0, 80));
  return `${name}: ${field} is ${after} in the tables, but the history made it ${before}.`;
}

/** What is left when every fact of the tables was compared, is in none. */
export function missingIn(replayed: State): string | null {
  const [name] = replayed.keys();
  return name === undefined ? null : `The history knows ${name}, but the tables do not.`;
}

function firstOther(one: Fact, two: Fact): string | undefined {
  for (const key in one) if (isOther(one[key], two[key])) return key;
  return undefined;
}

/** The canonical form decides, which is the dearer of the two: it leaves out what is undefined. */
const isOther = (one: unknown, two: unknown) =>
  one !== two &&
  (one ?? null) !== (two ?? null) &&
  !isDeepStrictEqual(one, two) &&
  canonicalJson(one ?? null) !== canonicalJson(two ?? null);
