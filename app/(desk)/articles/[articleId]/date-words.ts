import { monthNames } from "@/lib/text/lexicon/month-names";

const units = { Y: "year", M: "month", W: "week", D: "day" } as const;

function dayWords(value: string): string | null {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(value) ?? [];
  if (!year) return null;
  const known = [
    day && day !== "XX" ? String(Number(day)) : null,
    month && month !== "XX" ? (monthNames[Number(month) - 1] ?? null) : null,
    year === "XXXX" ? null : year,
  ].filter((part) => part !== null);
  if (known.length === 0) return day ? "a day the text leaves open" : "a time the text leaves open";
  const open =
    year === "XXXX" ? "year" : day === "XX" && month === "XX" ? "month and day" : day === "XX" ? "day" : null;
  return known.join(" ") + (open ? `, ${open} left open` : "");
}

function lengthWords(value: string): string | null {
  const [, count, unit] = /^P(\d+(?:\.\d+)?|X)([YMWD])$/.exec(value) ?? [];
  if (!count || !(unit === "Y" || unit === "M" || unit === "W" || unit === "D")) return null;
  return count === "X" ? `some ${units[unit]}s` : `${count} ${units[unit]}${count === "1" ? "" : "s"}`;
}

/** A TIMEX3 value as people read it; a form without plain words (weeks, seasons, parts of a day) stays as it is. */
export const dateWords = (value: string): string => dayWords(value) ?? lengthWords(value) ?? value;
