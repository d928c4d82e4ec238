import { weekday } from "../dates/calendar";
import { monthNames } from "../lexicon/month-names";
import type { Check, Finding } from "./finding";
import { dayOf, likelyYears } from "./shape/days";
import type { Mark, When } from "./shape/mark";
import { type Hit, hits, type Reading, type ReadSentence, wordsAt } from "./shape/reading";

/** A weekday and a date that name one day: `Monday, 3 March 2026`, `3 March 2026 (a Monday)`, `Monday 7 to Friday 12 July`. */
export const weekdayCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence, n) => {
    if (!sentence.marks.some((m) => m.sort === "W")) return [];
    return mayHold(reading, sentence) ? findIn(reading, sentence) : thatDay(reading, sentence, n);
  });

/** `That Monday`: the day told last. */
const takenUp = /\b(?:that|the same) (?<weekday>W+)(?=[ ,.])/dg;
const part = "(?: (?:morning|afternoon|evening|night|lunchtime))?";
const forward = new RegExp(`(?<weekday>W+)${part}(?:,| \\(|, \\(|,? on|,? the)? ?(?:the )?(?<date>D+)`, "dg");
const backward =
  /(?<date>D+)(?:,? \(?| [—–] |, which (?:is|was|will be) |, (?:also )?|,? (?:is|was|fell on|falls on|will be|will fall on) )(?:an? |on an? |on )?(?<weekday>W+)(?=[\s).,;:—–]|$)/dg;
const ranged =
  /(?<weekday>W+),? (?:the )?(?<day>[NO]+)(?:,| to| until| till| through| and|-|–| –| or)+ ?(?:W+),? (?:the )?(?<date>D+)/dg;
/** `Black Friday`, `every Monday`: a name, or no single day. */
const named =
  /(?:black|good|ash|bloody|super|easter|whit|cyber|palm|holy|maundy|shrove|fat|mad|every|each|most|alternate|second|first|third|last|any) $/;
/** What may put a day another way, or move it over midnight. */
const otherwise =
  /\b(?:old calendar|old style|julian|new calendar|new style|gregorian|calendar by|gmt|utc|time zone|local time|midnight|[cpe][es]t|overnight|small hours|misdated|misprint|wrong date|wrong day|should have|mistakenly|wrongly|in error|correction|corrected|not a)\b/;
const paper = /(?:\b[Tt]he|\b\p{Lu}\p{Ll}+) $/u;
const street = /^ (?:Street|Square|Road|Avenue|Bridge|Movement|Prize|Hall|Lane|Park|Committee)/;

const mayHold = ({ parsed: { lower } }: Reading, { start, end, marks }: ReadSentence): boolean =>
  marks.some((m) => m.sort === "W") && marks.some((m) => m.sort === "D") && !otherwise.test(lower.slice(start, end));

/** `The date was 9 August 2023. … That Monday, nobody thought of leaving`: the one day of the three sentences before. */
function thatDay(reading: Reading, sentence: ReadSentence, n: number): Finding[] {
  const name = hits(reading, sentence, takenUp)[0]?.mark("weekday");
  const near = reading.sentences.slice(Math.max(0, n - 3), n);
  const [date, second] = near.flatMap(({ marks }) => marks.filter((m) => m.sort === "D" || m.sort === "W"));
  if (!name || !date || second || date.sort !== "D" || date.when.year === null) return [];
  const finding = compare(reading, name, date, date.when);
  return finding ? [finding] : [];
}

function findIn(reading: Reading, sentence: ReadSentence): Finding[] {
  const taken = new Set<number>();
  const found: Finding[] = [];
  for (const hit of [ranged, forward, backward].flatMap((pattern) => hits(reading, sentence, pattern))) {
    const [name, date] = [hit.mark("weekday"), hit.mark("date")];
    if (!name || !date || taken.has(name.start)) continue;
    if (named.test(reading.shape.slice(Math.max(0, name.start - 12), name.start))) continue;
    if (
      street.test(reading.text.slice(date.end, date.end + 16)) ||
      /^s\b/.test(reading.shape.slice(name.end, name.end + 2))
    )
      continue;
    // `the Vancouver Sun, August 16, 2008`: a paper.
    if (
      name.end - name.start < 6 &&
      paper.test(reading.text.slice(Math.max(sentence.start, name.start - 30), name.start))
    )
      continue;
    // `Friday, 3 March was named as the day`: the date begins another thought.
    if (/^ (?:was|has been|is) (?:named|chosen|set|agreed)/.test(reading.shape.slice(date.end, date.end + 16)))
      continue;
    taken.add(name.start);
    const finding = compare(reading, name, date, whenOfHit(reading, hit, date));
    if (finding) found.push(finding);
  }
  return found;
}

function whenOfHit(reading: Reading, hit: Hit, date: Mark): When {
  const day = hit.mark("day");
  const words = day ? wordsAt(reading, day) : "";
  const value = Number.parseInt(words, 10);
  return day ? { ...date.when, day: Number.isNaN(value) ? null : value } : date.when;
}

function compare(reading: Reading, name: Mark, date: Mark, when: When): Finding | null {
  const days = likelyYears(reading, when, date.start).flatMap((year) => dayOf({ ...when, year }) ?? []);
  // Before 1753 parts of Europe dated by another calendar.
  if (days.length === 0 || days.some((d) => d.year < 1753 || weekday(d) === name.value)) return null;
  const [day] = days;
  if (!day) return null;
  const told = `${day.day} ${monthNames[day.month - 1]} ${day.year}`;
  return {
    spans: [name, date],
    message: `${told} ${reading.published && isBefore(day, reading.published) ? "was" : "is"} a ${weekdayNames[weekday(day) - 1]}, not a ${weekdayNames[name.value - 1]}.`,
  };
}

const isBefore = (a: { year: number; month: number; day: number }, b: { year: number; month: number; day: number }) =>
  a.year * 10_000 + a.month * 100 + a.day < b.year * 10_000 + b.month * 100 + b.day;
const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
