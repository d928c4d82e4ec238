import { z } from "zod";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const iso = "(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)";
const dayFirst = `(\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName},?\\s+(\\d{4})(?!\\d)`;
const monthFirst = `${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`;

const atStart = {
  iso: new RegExp(`^\\s*${iso}`),
  dayFirst: new RegExp(`^\\s*(?:[a-z]{3,9}\\.?,?\\s+)?${dayFirst}`, "i"),
  monthFirst: new RegExp(`^\\s*(?:[a-z]{3,9}\\.?,?\\s+)?${monthFirst}`, "i"),
};
const anywhere = {
  iso: new RegExp(`(?<!\\d)${iso}`),
  dayFirst: new RegExp(`(?<!\\d)${dayFirst}`, "i"),
  monthFirst: new RegExp(`\\b${monthFirst}`, "i"),
};

/**
 * The day, `YYYY-MM-DD`, that a date or time in a file's metadata begins with, as its author wrote it: `2026-03-05T23:30-05:00`
 * is the fifth. Null for what names no day, or, like `03/04/2026`, one of two.
 */
export function dayOf(written: string | null | undefined): string | null {
  return dayBy(atStart, (written ?? "").slice(0, 100));
}

/** The first day that stands anywhere in a line. */
export const dayIn = (line: string): string | null => dayBy(anywhere, line.slice(0, 300));

/** The day in a web address, as many papers write it: `/2026/02/18/`, `/2026-02-18-`. */
export function dayInAddress(address: string | null): string | null {
  const [, year, month, day] =
    /\/(20\d{2}|19\d{2})[/-]?(\d{1,2}|[a-z]{3})[/-]?(\d{2})(?=[/_.-]|$)/i.exec(address ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const named = months.indexOf(month.toLowerCase()) + 1;
  return isDay(`${year}-${String(named || month).padStart(2, "0")}-${day}`);
}

const isDay = (day: string | undefined): string | null => z.iso.date().safeParse(day).data ?? null;

function dayBy({ iso, dayFirst, monthFirst }: typeof atStart, text: string): string | null {
  const day =
    iso.exec(text)?.slice(1).join("-") ??
    fromWords(dayFirst.exec(text), 1, 2) ??
    fromWords(monthFirst.exec(text), 2, 1);
  return isDay(day);
}

function fromWords(match: RegExpExecArray | null, dayAt: number, monthAt: number): string | undefined {
  if (match === null) return undefined;
  const month = months.indexOf((match[monthAt] ?? "").toLowerCase()) + 1;
  return `${match[3]}-${String(month).padStart(2, "0")}-${(match[dayAt] ?? "").padStart(2, "0")}`;
}
