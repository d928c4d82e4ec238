import { z } from "zod";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const isoDay = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const dayFirst = new RegExp(
  `^\\s*(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName},?\\s+(\\d{4})(?!\\d)`,
  "i",
);
const monthFirst = new RegExp(
  `^\\s*(?:[a-z]{6,9},?\\s+)?${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "i",
);

/**
 * The day, `YYYY-MM-DD`, that a date or time in a file's metadata begins with, as its author wrote it: `2026-03-05T23:30-05:00`
 * is the fifth. Null for what names no day, or, like `03/04/2026`, one of two.
 */
export function dayOf(written: string | null | undefined): string | null {
  const text = (written ?? "").slice(0, 100);
  const day =
    isoDay.exec(text)?.slice(1).join("-") ??
    fromWords(dayFirst.exec(text), 1, 2) ??
    fromWords(monthFirst.exec(text), 2, 1);
  return z.iso.date().safeParse(day).data ?? null;
}

function fromWords(match: RegExpExecArray | null, dayAt: number, monthAt: number): string | undefined {
  if (match === null) return undefined;
  const month = months.indexOf((match[monthAt] ?? "").toLowerCase()) + 1;
  return `${match[3]}-${String(month).padStart(2, "0")}-${(match[dayAt] ?? "").padStart(2, "0")}`;
}
