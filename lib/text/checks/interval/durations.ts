import type { Extent } from "../../span";
import type { Hedge } from "../shape/mark";
import { hits, type Reading, type ReadSentence } from "../shape/reading";

/** A length of time as told; `years` for what is counted in years or more, else `days` or `minutes`. `room` is how far a true one may be off. */
export type Duration = Extent & {
  sort: "years" | "months" | "days" | "minutes";
  value: number;
  room: number;
  hedge: Hedge;
  unit: string;
};

const units = "(?<unit>years?|months?|weeks?|days?|nights?|hours?|minutes?|decades?|centur(?:y|ies)|fortnights?)";
const pattern = new RegExp(
  `(?<hedge>\\b(?:nearly|almost|about|around|some|more than|over|just over|just under|less than|roughly|at least|not quite|barely|close to|well over|exactly) )?(?:(?<half>half a )|(?<quarter>(?:a |three )?quarters? of a )|(?<number>N+)(?<and> and a half)?[- ]|(?<article>an? ))${units}(?<tail> and (?:a half|F+|a quarter))?(?<rest> and (?<more>N+) minutes)?\\b`,
  "dg",
);

const unit = /(?:year|month|week|day|night|hour|minute|decade|centur)/;
/** Whether a sentence can tell a length at all. */
export const holdsLength = ({ words }: ReadSentence): boolean => unit.test(words);

const size: Readonly<Record<string, [Duration["sort"], number]>> = {
  year: ["years", 1],
  decade: ["years", 10],
  century: ["years", 100],
  month: ["months", 1],
  week: ["days", 7],
  fortnight: ["days", 14],
  day: ["days", 1],
  night: ["days", 1],
  hour: ["minutes", 60],
  minute: ["minutes", 1],
};

export function durations(reading: Reading, sentence: ReadSentence): Duration[] {
  return hits(reading, sentence, pattern).flatMap((hit) => {
    const unit = hit.group("unit").replace(/ies$/, "y").replace(/s$/, "");
    const [sort, factor] = size[unit] ?? ["years", 0];
    const mark = hit.mark("number");
    const amount = hit.group("half")
      ? 0.5
      : hit.group("quarter")
        ? hit.group("quarter").startsWith("three")
          ? 0.75
          : 0.25
        : (mark?.value ?? 1);
    const tail = hit.group("tail") || hit.group("and") ? (/quarter/.test(hit.group("tail")) ? 0.25 : 0.5) : 0;
    const more = hit.mark("more")?.value ?? 0;
    const value = (amount + tail) * factor + more;
    const told = hit.group("hedge").trim();
    const hedge: Hedge =
      /more|over|least/.test(told) && !/just under/.test(told)
        ? "over"
        : /less|under|not quite|nearly|almost|barely/.test(told)
          ? "under"
          : told && told !== "exactly"
            ? "about"
            : (mark?.hedge ?? null);
    // `the 2015 years`: a year is no amount.
    if (factor === 0 || value === 0 || value > 3000) return [];
    const start = hit.start + (told ? told.length + 1 : 0);
    const room =
      unit === "decade"
        ? 2 * Math.max(1, amount / 2)
        : unit === "century"
          ? value * 0.08
          : unit === "hour"
            ? 30
            : unit === "week" || unit === "fortnight"
              ? 3
              : unit === "minute"
                ? 4
                : 1;
    return [{ start, end: hit.end, sort, value, room, hedge, unit }];
  });
}

/** Whether a length of `least` to `most` may be told so. */
export function fitsDuration(
  { value, room, hedge }: Pick<Duration, "value" | "room" | "hedge">,
  least: number,
  most: number,
): boolean {
  if (hedge === "over") return most >= value - room * 0.5 && least <= value * 1.5 + room;
  if (hedge === "under") return least <= value + room * 0.5 && most >= value * 0.7 - room;
  const wide = hedge ? Math.max(room, value * 0.12) : room;
  return most >= value - wide && least <= value + wide;
}
