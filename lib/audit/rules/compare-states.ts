import { canonicalJson } from "./chain";
import type { State } from "./replay";

/** The first fact on which history and tables differ, as a sentence; null where they agree. */
export function differenceOf(replayed: State, stored: State): string | null {
  for (const [name, past] of replayed) {
    const now = stored.get(name);
    if (!now) return `The history knows ${name}, but the tables do not.`;
    const field = [...new Set([...Object.keys(past), ...Object.keys(now)])].find(
      (key) => past[key] !== now[key] && canonicalJson(past[key] ?? null) !== canonicalJson(now[key] ?? null),
    );
    if (field) {
      const [before, after] = [past[field], now[field]].map((value) => canonicalJson(value ?? null).slice(0, 80));
      return `${name}: ${field} is ${after} in the tables, but the history made it ${before}.`;
    }
  }
  for (const name of stored.keys())
    if (!replayed.has(name)) return `The tables hold ${name}, of which the history knows nothing.`;
  return null;
}
