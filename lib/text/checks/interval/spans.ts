import { daysBetween } from "../../dates/calendar";
import type { Finding } from "../finding";
import { dayOf } from "../shape/days";
import type { Mark, When } from "../shape/mark";
import { hits, type Reading, type ReadSentence } from "../shape/reading";
import { type Duration, durations, fitsDuration } from "./durations";

/** A length against its two ends: `a two-day congress from 4 to 7 June`, `mayor from 1994 to 2002 … in those ten years`. */
const ends = [
  {
    sign: /(?:from|between) (?:[a-z]+ )?[YMDNW]/,
    pattern:
      /\b(?:from|between) (?:[a-z]+ )?(?<a>[YMD]+|N+(?= (?:to|until|and|till) [DM])|W+,? [DN]+)(?:,? (?:to|until|till|through|and) |[–-])(?:the end of |[a-z]+ )?(?<b>[YMD]+)/dg,
  },
  { sign: /\([YD]/, pattern: /\((?<a>[YD]+) ?[–-] ?(?<b>[YD]+)\)/dg },
  {
    sign: / T/,
    pattern:
      /\b(?:from|between|leav\w+ (?:[a-z]+ )?at|depart\w* (?:[a-z]+ )?at|start\w* at|beg[ai]n\w* at|open\w* at|set off at|set out at) (?<a>T+)(?: [\p{L}’-]+){0,3}?(?:,? (?:to|until|till|and)|[–-]|,)(?: (?:and )?(?:arriv\w+|end\w*|reach\w*|clos\w+|finish\w*|gets? in)(?: [\p{L}’-]+){0,3}? at)? ?(?<b>T+)/dgu,
  },
];
const planned =
  /\b(?:planned|plan\w*|cut short|early|earlier|instead|was to|were to|should have|would have|resigned|sentenced|sentence|term was|interrupt\w*|apart from|except|with a break|breaks?|twice|suspended|cancelled|paused|third|half of|on and off|extended|postponed|time zones?|local time|gmt|of which|including|every|each|a year)\b/;
/** What a length must be told of: the stretch itself. */
const taken =
  /\b(?:those|these|the|in all|lasted|lasts|took|takes|taking|after|for|during|within|spent|later|reign|term|stay|tenure)\b|^$/;

export function spanFindings(reading: Reading, sentence: ReadSentence, next: ReadSentence | undefined): Finding[] {
  return ends
    .flatMap(({ sign, pattern }) => (sign.test(sentence.words) ? hits(reading, sentence, pattern) : []))
    .flatMap((hit) => {
      const [a, b] = [hit.mark("a") ?? inside(sentence, hit.extent("a")), hit.mark("b")];
      if (!a || !b) return [];
      const told = [
        ...durations(reading, sentence),
        ...(next && next.paragraph === sentence.paragraph
          ? durations(reading, next).filter((d) =>
              /\b(?:those|these|the) (?:[a-z]+ )?$/.test(reading.shape.slice(d.start - 12, d.start)),
            )
          : []),
      ];
      const own = told.filter((d) => isOf(reading, sentence, d, hit.start, hit.end));
      const [first] = own;
      if (!first || own.length > 1) return [];
      const words = reading.shape.slice(sentence.start, Math.max(sentence.end, first.end));
      if (planned.test(words)) return [];
      const length = lengthOf(a, b, first);
      if (!length || fitsDuration({ ...first, room: length.room ?? first.room }, length.least, length.most)) return [];
      return [
        {
          spans: [first, { start: hit.start, end: hit.end }],
          message: `${reading.text.slice(a.start, a.end)} to ${reading.text.slice(b.start, b.end)} is ${length.told}, not ${reading.text.slice(first.start, first.end)}.`,
        },
      ];
    });
}

const inside = (sentence: ReadSentence, extent: { start: number; end: number } | null): Mark | undefined =>
  extent ? sentence.marks.find((m) => m.start >= extent.start && m.end <= extent.end && m.sort !== "W") : undefined;

/** A length that stands beside its ends: as what has them (`the two-day congress, held from`), or right behind them. */
function isOf({ shape }: Reading, sentence: ReadSentence, d: Duration, start: number, end: number): boolean {
  if (d.start >= sentence.end) return true;
  if (d.end <= start)
    return (
      start - d.end < 70 &&
      !/[;]|\b(?:ago|later|after|before|and|since)\b/.test(shape.slice(d.end, start)) &&
      (/-/.test(shape.slice(d.start, d.end)) ||
        taken.test(shape.slice(Math.max(sentence.start, d.start - 24), d.start)) ||
        /\bheld\b|\($|,? from $/.test(shape.slice(d.end, start)))
    );
  return (
    d.start - end < 50 &&
    !/\b(?:again|another|then|later|further|before that|more)\b/.test(shape.slice(end, d.start)) &&
    /^(?:(?: [^.;]{1,50})?; (?:in )?(?:those|these|the) |[^.;]{0,40}?(?:,| \(| –| —| for| took| takes| lasted| lasts| in| during| within| those| these| i\.e\.| that is| or)+(?: the| those| these| all| a total of| exactly| just| only| not| which makes| which is| makes| an? [a-z]+ of| the [a-z]+ (?:takes|took|lasts|lasted))* ?)$/.test(
      shape.slice(end, d.start),
    ) &&
    !/\bago\b|\bolder\b/.test(shape.slice(d.end, d.end + 8))
  );
}

function lengthOf(
  a: Mark,
  b: Mark,
  told: Duration,
): { least: number; most: number; told: string; room?: number } | null {
  if (a.sort === "T" && b.sort === "T") {
    if (told.sort !== "minutes") return null;
    const minutes = (((b.value - a.value) % 1440) + 1440) % 1440;
    const hours = Math.floor(minutes / 60);
    return { least: minutes, most: minutes, told: `${hours} h ${minutes % 60} min` };
  }
  const first: When =
    a.sort === "N"
      ? { ...b.when, day: a.value }
      : { ...a.when, year: a.when.year ?? b.when.year, month: a.when.month ?? b.when.month };
  const year = b.when.year ?? 2025;
  const [from, to] = [dayOf({ ...first, year: first.year ?? year }), dayOf({ ...b.when, year })];
  if (from && to && told.sort === "days") {
    const days = daysBetween(from, to);
    if (days <= 0) return null;
    // Counted with both ends, without the last, or in nights; weeks are told roughly.
    return {
      least: days,
      most: days + 1,
      told: `${days + 1} days`,
      room: told.unit === "day" || told.unit === "night" ? 0 : told.room,
    };
  }
  if (first.year !== null && b.when.year !== null && told.sort === "years") {
    const years = b.when.year - first.year;
    if (years < 1) return null;
    const exact = a.sort === "Y" && b.sort === "Y";
    return { least: exact ? years : years - 0.5, most: exact ? years : years + 0.5, told: `${years} years` };
  }
  if (
    first.year !== null &&
    b.when.year !== null &&
    told.sort === "months" &&
    first.month !== null &&
    b.when.month !== null
  ) {
    const months = (b.when.year - first.year) * 12 + b.when.month - first.month;
    return { least: months, most: months + 1, told: `${months} months` };
  }
  return null;
}
