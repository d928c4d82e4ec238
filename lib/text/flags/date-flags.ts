import type { FoundDate } from "../dates/found-date";
import type { Flag } from "../schema";

/** Whether a date needs the publication date, or lacks its year. */
export function dateFlags({ reading }: FoundDate, words: string): Flag[] {
  // What comes back every year lacks none; a quarter or month takes its year from the article, as GUIDE rule 15 says.
  if (reading.type === "SET" || (reading.basis === "publication" && isPartOfYear(words))) return [];
  if (reading.basis === "publication")
    return [
      { code: "relative-date", message: `“${words}” depends on the day the article was published.`, relatedTo: [] },
    ];
  if (/^\d{4}-XX-XX$/.test(reading.value) && reading.why)
    return [{ code: "incomplete-date", message: `“${words}” may be read in two ways: ${reading.why}`, relatedTo: [] }];
  if (/^XXXX-(?:\d\d|SP|SU|FA|WI)/.test(reading.value) && reading.basis === "absolute")
    return [{ code: "incomplete-date", message: `“${words}” does not say which year.`, relatedTo: [] }];
  if (reading.basis === "text" && reading.type === "TIME" && !reading.value.startsWith("XXXX"))
    return [
      { code: "relative-date", message: `“${words}” depends on a day told from the publication date.`, relatedTo: [] },
    ];
  return [];
}

const isPartOfYear = (words: string): boolean =>
  /^(?:the )?(?:first|second|third|fourth) (?:quarter|half)$/i.test(words);
