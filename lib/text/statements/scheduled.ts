import type { FoundDate } from "../dates/found-date";
import type { Clause } from "../syntax/clause";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import { verbForm } from "../tokens/verb-forms";

const dayLong = /^[\dX]{4}-[\dX]{2}-[\dX]{2}/;

/** `The levy takes effect on 1 April`: the present tense beside a day tells a plan, of which only the date is a claim. */
export function isScheduled({ tokens }: Parsed, { verb, end }: Clause, dates: readonly FoundDate[]): boolean {
  if (verb.past || verb.modal || verb.passive || verb.negated || verb.head !== verb.from) return false;
  if (verbForm(at(tokens, verb.head).lower) !== "present") return false;
  return dates.some(
    (date) => date.from >= verb.to && date.to <= end && date.reading.type !== "SET" && dayLong.test(date.reading.value),
  );
}
