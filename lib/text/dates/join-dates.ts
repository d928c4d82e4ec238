import { at, type Token } from "../tokens/token";
import type { DateReading } from "./date-rule";
import type { FoundDate } from "./found-date";

type Next = Omit<FoundDate, "sentence">;

/** Two times told as one: a day with its hour, or the two ends of a stretch; null for any other two. */
export const joinDates = (text: string, tokens: readonly Token[], last: FoundDate, next: Next): Next | null =>
  joinClock(text, last, next) ?? joinEnds(text, tokens, last, next);

/** `22 June at 7pm`; `half past four on Monday`. */
function joinClock(text: string, day: FoundDate, hour: Next): Next | null {
  const gap = text.slice(day.end, hour.start);
  const time = /T\d\d:.*$/.exec(hour.reading.value)?.[0];
  if (time && day.reading.day && /^\d{4}-\d\d-\d\d$/.test(day.reading.value) && /^(?: at| from|,)? $/.test(gap)) {
    const reading: DateReading = { ...day.reading, value: `${day.reading.value}${time}`, type: "TIME" };
    return { ...hour, start: day.start, from: day.from, reading };
  }
  // A clock whose half of the day is open gets its day, and no more.
  if (day.reading.type === "TIME" && day.reading.why && hour.reading.day && / on $/.test(gap))
    return {
      ...hour,
      start: day.start,
      from: day.from,
      reading: { ...hour.reading, type: "TIME", why: day.reading.why },
    };
  return null;
}

const end = /^(?:\d{4}|XXXX)(?:-|$)/;
const dayAndMonth = /^\d{1,2}\S* \p{L}|^\p{L}+\.? \d{1,2}\b/u;

/** `between Wednesday evening and Thursday noon`, `from September 2023 through last month`, `1979 until 2003`. */
function joinEnds(text: string, tokens: readonly Token[], first: FoundDate, last: Next): Next | null {
  const [, link] = /^ (to|and|until|till|through) $/.exec(text.slice(first.end, last.start)) ?? [];
  if (!link || first.reading.type === "DURATION" || first.reading.type === "SET") return null;
  if (last.reading.type === "DURATION" || last.reading.type === "SET") return null;
  const before = at(tokens, first.from - 1).lower;
  if (link === "and" ? before !== "between" : link === "to" && before !== "from" && before !== "between") return null;
  const [from, to] = [first.reading.value, last.reading.value];
  if (!end.test(from) || !end.test(to)) return null;
  const words = (extent: { start: number; end: number }) => text.slice(extent.start, extent.end);
  // Two whole days stay two: each is a claim that can be looked up.
  if (dayAndMonth.test(words(first)) && dayAndMonth.test(words(last))) return null;
  const day = last.reading.day;
  const basis = [first, last].some((d) => d.reading.basis === "publication") ? "publication" : last.reading.basis;
  return {
    ...last,
    start: first.start,
    from: first.from,
    reading: { value: `${from}/${to}`, type: "DURATION", basis, ...(day && { day }) },
  };
}
