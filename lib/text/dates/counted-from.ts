import { timeUnits } from "../lexicon/time-words";
import { addDays, addMonths, isoDay, isoMonth, parseDay } from "./calendar";
import type { Anchor, DateReading, Distance } from "./date-rule";

export const nothingDated = "Nothing in the text dates what it is counted from.";
const notTold = "The text does not say how long.";
const tooCoarse = "What it is counted from is not dated closely enough.";

const codeOf = (unit: string) => timeUnits[unit.toLowerCase().replace(/s$/, "")] ?? "D";
/** What stays of a value when only the unit of the distance is known. */
const form = (unit: string): string => {
  const code = codeOf(unit);
  return /^[YEC]$/.test(code) ? "XXXX" : code === "M" || code === "Q" ? "XXXX-XX" : "XXXX-XX-XX";
};

/** A time told by its distance from another one: only as exact as both, and open, with why, where either leaves it so. */
export function countedFrom(anchor: Anchor | null, { amount, unit, back }: Distance): DateReading {
  const open = (why: string): DateReading => ({ value: form(unit), type: "DATE", basis: "text", why });
  if (!anchor) return open(nothingDated);
  const from = anchor.words;
  if (amount === null) return { ...open(notTold), from };
  const value = moved(anchor.value, back ? -amount : amount, unit);
  if (value === null) return { ...open(tooCoarse), from };
  const day = parseDay(value);
  return { value, type: "DATE", basis: "text", from, ...(day && value.length === 10 ? { day } : {}) };
}

function moved(value: string, amount: number, unit: string): string | null {
  const code = codeOf(unit);
  const years = { Y: 1, E: 10, C: 100 }[code];
  const half = !Number.isInteger(amount);
  const [, year, part] = /^(\d{4})(?:-(Q\d|H\d|SP|SU|FA|WI))?$/.exec(value) ?? [];
  if (year) return years && !half ? `${Number(year) + years * amount}${part ? `-${part}` : ""}` : null;
  const month = /^\d{4}-\d\d$/.test(value) ? parseDay(`${value}-01`) : null;
  if (month) {
    const months = years ? 12 * years * amount : code === "M" ? amount : code === "Q" ? 3 * amount : null;
    return months === null || !Number.isInteger(months) ? null : isoMonth(addMonths(month, months));
  }
  const day = parseDay(value);
  if (!day || Math.abs(amount) > 4000) return null;
  if (code === "D" && !half) return isoDay(addDays(day, amount));
  if (code === "W" && !half) return isoDay(addDays(day, 7 * amount * (/^fortnight/i.test(unit) ? 2 : 1)));
  if (years && !half) return String(day.year + years * amount);
  const months = years ? 12 * years * amount : code === "M" ? amount : code === "Q" ? 3 * amount : null;
  if (months !== null && Number.isInteger(months)) return isoMonth(addMonths(day, months));
  return code.startsWith("T") ? isoDay(day) : null;
}
