import type { Finding } from "../finding";
import type { Mark } from "../shape/mark";
import type { Reading, ReadSentence } from "../shape/reading";
import { type Duration, durations, fitsDuration } from "./durations";

/** A distance in time against the two times it lies between: `ten years after the flood of 2015`, `in 1976, 50 years ago`. */
export function sinceFindings(reading: Reading, sentence: ReadSentence, before: ReadSentence | undefined): Finding[] {
  const words = sentence.words;
  const years = sentence.marks.filter((m) => m.when.year !== null);
  const told = durations(reading, sentence).filter((d) => d.sort === "years" || (d.sort === "months" && d.value > 11));
  if (told.length === 0 || another.test(words)) return [];
  return told.flatMap((d) =>
    [
      ...after(reading, sentence, d, years),
      ...ago(reading, sentence, d, years),
      ...later(reading, sentence, before, d, years),
      ...between(reading, sentence, d, years),
      ...sinceYear(reading, sentence, d, years),
      ...wait(reading, sentence, d, years),
      ...nthTime(reading, sentence, d, years),
      ...gone(sentence, reading, d, years),
    ].slice(0, 1),
  );
}

const another =
  /\b(?:each|every|per year|a year on average|light years|sentence|jailed|prison|if|would|planned|guarantee|fiscal|school year|age of|aged|old enough|half-life)\b/;
const yearOf = (m: Mark): number => (m.when.year ?? 0) + (m.when.month !== null ? (m.when.month - 0.5) / 12 : 0.5);
const spread = (m: Mark): number => (m.when.month === null ? 0.5 : 0.05);

/** A finding where two times do not lie so far apart; with years alone a year either way is allowed. */
function judge(
  reading: Reading,
  d: Duration,
  from: { at: number; spread: number; place: Mark },
  to: { at: number; spread: number },
): Finding[] {
  const distance = to.at - from.at;
  const value = d.sort === "months" ? d.value / 12 : d.value;
  const loose = from.spread + to.spread;
  const room = d.unit === "year" || d.unit === "month" ? (loose > 0.3 ? 0.5 : 0.55) : d.room;
  if (distance < 0 || fitsDuration({ value, room, hedge: d.hedge }, distance - loose, distance + loose)) return [];
  const years = Math.round(distance);
  return [
    {
      spans: [d, from.place],
      message: `From ${reading.text.slice(from.place.start, from.place.end)} it is ${years === 0 ? "less than a year" : `${years} year${years === 1 ? "" : "s"}`}, not ${reading.text.slice(d.start, d.end)}.`,
    },
  ];
}

const now = ({ published }: Reading) =>
  published ? { at: published.year + (published.month - 0.5) / 12, spread: 0.05 } : null;
const at = (m: Mark) => ({ at: yearOf(m), spread: spread(m), place: m });

/** `Five years after the 2015 flood … in 2022`; without a second time only what is told of the present. */
function after(reading: Reading, sentence: ReadSentence, d: Duration, years: readonly Mark[]): Finding[] {
  const rest = reading.shape.slice(d.end, sentence.end);
  const phrase =
    /^ (?:(?:have |has |had )?(?:passed |gone by |gone )?(?:after|since)|on from) (?:(?!when\b)[^,;.]){0,60}?(?<when>[YMD]+)(?:(?! in Y| [a-z]+ in Y)[^,;.]){0,40}/.exec(
      rest,
    );
  const from = phrase
    ? years.find((m) => m.start === d.end + phrase[0].indexOf(phrase.groups?.when ?? "-"))
    : undefined;
  if (!phrase || !from) return [];
  const others = years.filter((m) => m !== from);
  const main =
    reading.shape.slice(sentence.start, d.start) + reading.shape.slice(d.end + phrase[0].length, sentence.end);
  if (others.length > 1) return [];
  const [other] = others;
  if (other)
    return / (?:from|to|until|since|before|by|of|than) (?:the )?$/.test(
      reading.shape.slice(Math.max(0, other.start - 8), other.start),
    )
      ? []
      : judge(reading, d, at(from), at(other));
  const today = now(reading);
  const isPresent =
    /^ (?:have|has) /.test(phrase[0]) ||
    (/\b(?:is|are|has|have|remains?|still|will|today|this (?:year|week|month|spring|summer|autumn|winter)|opens?|celebrates?|begins?|starts?|wants?|lacks?|needs?)\b/.test(
      main,
    ) &&
      !/\b(?:was|were|had|did)\b/.test(main));
  return today && isPresent ? judge(reading, d, at(from), today) : [];
}

/** `50 years ago, on 1 May 1976`; `in 1976, 50 years ago`. */
function ago(reading: Reading, sentence: ReadSentence, d: Duration, years: readonly Mark[]): Finding[] {
  const rest = reading.shape.slice(d.end, sentence.end);
  const today = now(reading);
  if (!today || !/^ ago\b/.test(rest)) return [];
  const behind =
    /^ ago(?: this (?:year|month|week|spring|summer|autumn|winter)| today)?(?:,| \(|:| –| —) ?(?:in |on |back in )?(?:early |late )?(?:the (?:spring|summer|autumn|winter) of )?([YMD]+)/.exec(
      rest,
    );
  const before =
    /(?:\b(?:in|on) |\()(?:[a-z]+ )?([YMD]+)(?:,| \(| –|\)|, (?:that is|exactly|or),?) ?(?:exactly |that is, |or |only |just |more than |some )*$/.exec(
      reading.shape.slice(sentence.start, d.start).replace(/(?:about|nearly|almost|some|around|more than|over) $/, ""),
    );
  const when = behind
    ? years.find((m) => m.start === d.end + behind[0].length - (behind[1]?.length ?? 0))
    : before
      ? years.filter((m) => m.end <= d.start).at(-1)
      : undefined;
  return when ? judge(reading, d, at(when), today) : [];
}

/** `founded in 1990 and sold 20 years later, in 2015`. */
function later(
  reading: Reading,
  sentence: ReadSentence,
  before: ReadSentence | undefined,
  d: Duration,
  years: readonly Mark[],
): Finding[] {
  const rest = reading.shape.slice(d.end, sentence.end);
  const behind =
    /^ (?:later|on|afterwards)(?:,| \()? ?(?:in |on )(?:early |late |the (?:spring|summer|autumn|winter) of )?([YMD]+)/.exec(
      rest,
    );
  const ahead = /\bin ([YMD]+), (?:exactly |just |only )?$/.exec(reading.shape.slice(sentence.start, d.start));
  const to = behind
    ? years.find((m) => m.start === d.end + behind[0].length - (behind[1]?.length ?? 0))
    : ahead && /^ (?:later|afterwards)\b/.test(rest)
      ? years.filter((m) => m.end <= d.start).at(-1)
      : undefined;
  if (!to) return [];
  const own = years.filter((m) => m.start < Math.min(to.start, d.start));
  const near = before?.paragraph === sentence.paragraph ? before.marks.filter((m) => m.when.year !== null) : [];
  const from = own.length === 1 ? own[0] : own.length === 0 && near.length === 1 ? near[0] : undefined;
  return from && from.when.year !== null ? judge(reading, d, at(from), at(to)) : [];
}

/** `A century and a half separates the two: one was built in 1874, the other in 2024`. */
function between(reading: Reading, sentence: ReadSentence, d: Duration, years: readonly Mark[]): Finding[] {
  const around = reading.shape.slice(Math.max(sentence.start, d.start - 30), Math.min(sentence.end, d.end + 40));
  if (
    !/\b(?:separates?|lie between|lies between|passed between|apart|between the two|between them|went by between|elapsed)\b/.test(
      around,
    )
  )
    return [];
  const [a, b, third] = years;
  if (!a || !b || third) return [];
  const [from, to] = yearOf(a) <= yearOf(b) ? [a, b] : [b, a];
  return judge(reading, d, at(from), at(to));
}

/** `has led the choir for 20 years, since 2011`; `since 2011, for 20 years`. */
function sinceYear(reading: Reading, sentence: ReadSentence, d: Duration, years: readonly Mark[]): Finding[] {
  const today = now(reading);
  const rest = reading.shape.slice(d.end, sentence.end);
  const behind = /^(?:,| \(| –| —) ?(?:ever )?since (?:early |late )?([YMD]+)/.exec(rest);
  // `closed since 2019, has been shut for twelve years`
  const before = /\bsince (?:early |late )?([YMD]+),[^.;]{0,30}? (?:has|have) been\b[^.;,]{0,30}$/.exec(
    reading.shape.slice(sentence.start, d.start),
  );
  const from = behind
    ? years.find((m) => m.start === d.end + behind[0].length - (behind[1]?.length ?? 0))
    : before
      ? years.find((m) => m.end <= d.start)
      : undefined;
  return today &&
    from &&
    /\bfor (?:the (?:past|last) |more than |over |nearly |almost |some |about )?$/.test(
      reading.shape.slice(Math.max(0, d.start - 26), d.start),
    ) &&
    years.length === 1
    ? judge(reading, d, at(from), today)
    : [];
}

/** `ending a nine-year wait, their first since 2011` */
function wait(reading: Reading, sentence: ReadSentence, d: Duration, years: readonly Mark[]): Finding[] {
  const today = now(reading);
  const [from, second] = years;
  if (
    !today ||
    !from ||
    second ||
    !/^(?: title| trophy)? (?:wait|drought|absence|gap|break|exile|silence|ban|run|pause|hiatus|closure)\b/.test(
      reading.shape.slice(d.end, d.end + 24),
    )
  )
    return [];
  const before = reading.shape.slice(Math.max(sentence.start, from.start - 30), from.start);
  return /\bsince (?:early |late |the autumn of |the spring of )?$|\blast (?:time )?(?:was |came )?in $/.test(before)
    ? judge(reading, d, at(from), today)
    : [];
}

const left =
  /\b(?:clos\w+|shut|left|banned|suspended|abandoned|stopped|vanished|disappeared|lost|moved out|went dark|fell silent)\b/;
const back =
  /\b(?:re-?open\w*|return\w*|came back|resum\w+|re-?start\w*|re-?appear\w*|re-?launch\w*|lifted|found again|moved back)\b/;

/** `shut in 2009 and reopened in 2023, after eleven years behind a hoarding` */
function gone(sentence: ReadSentence, reading: Reading, d: Duration, years: readonly Mark[]): Finding[] {
  const [from, to, third] = years;
  if (
    !from ||
    !to ||
    third ||
    d.start < to.end ||
    !/^,? after (?:more than |nearly |almost |about |over )?$/.test(reading.shape.slice(to.end, d.start))
  )
    return [];
  const [first, second] = [reading.shape.slice(sentence.start, from.start), reading.shape.slice(from.end, to.start)];
  return left.test(first) && back.test(second) ? judge(reading, d, at(from), at(to)) : [];
}

/** `for the third time in four years, after the floods of 2013 and 2019` */
function nthTime(reading: Reading, sentence: ReadSentence, d: Duration, years: readonly Mark[]): Finding[] {
  const { published } = reading;
  const times = sentence.marks.find((m) => m.sort === "O" && m.end <= d.start && d.start - m.end < 16);
  if (
    !published ||
    !times ||
    d.hedge ||
    !/^ time (?:in|within) (?:the (?:past|last) |only |just )?$/.test(reading.shape.slice(times.end, d.start))
  )
    return [];
  const told = years.filter((m) => m.start > d.end);
  const [first] = told;
  if (
    !first?.when.year ||
    told.length !== times.value - 1 ||
    !/\b(?:after|following|in|of)\b/.test(reading.shape.slice(d.end, first.start))
  )
    return [];
  const distance = published.year - Math.min(...told.map((m) => m.when.year ?? published.year));
  return distance > d.value + 0.5
    ? [
        {
          spans: [{ start: times.start, end: d.end }, first],
          message: `${reading.text.slice(first.start, first.end)} to ${published.year} is ${distance} years, not ${d.value}.`,
        },
      ]
    : [];
}
