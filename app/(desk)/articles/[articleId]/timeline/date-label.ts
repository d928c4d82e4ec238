import type { DateValue } from "@/lib/text/schema";
import { dateWords } from "../date-words";

/** A date in a few words: its value where that has plain ones, else the words it is told in. */
export function dateLabel({ value }: DateValue, words: string): string {
  if (value === null) return words;
  const [day = "", clock] = value.split("T");
  const plain = dateWords(day).replace(/, [a-z ]+ left open$/, "");
  const asItIs = plain === day && !/^\d{4}$/.test(day);
  if (asItIs || /text leaves open/.test(plain) || day.startsWith("P")) return words;
  return clock ? `${plain}, ${words}` : plain;
}

/** A stretch of days as people say it, roughly. */
export function gapWords(days: number): string {
  const [count, unit] = days >= 730 ? [days / 365.25, "years"] : [days / 30.44, "months"];
  return `${Math.round(count).toLocaleString("en")} ${unit}`;
}
