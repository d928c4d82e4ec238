import type { Finding } from "../finding";
import { hits, type Reading, type ReadSentence } from "../shape/reading";
import { isSeries, judge, open } from "./judge";

const rest = /\b(?:the )?(?:remaining|other) (?<rest>N+)\b/dg;

/** `Of the 60 flats 20 are let, 25 sold and the remaining 20 empty`. */
export function remaining(reading: Reading, sentence: ReadSentence): Finding[] {
  if (!/(?:remaining|other) N/.test(sentence.words)) return [];
  const hit = hits(reading, sentence, rest)[0];
  const last = hit?.mark("rest");
  const own = sentence.marks.filter((m) => m.sort === "N" && m.end <= (hit?.start ?? 0));
  const [one, two] = own;
  // `nine of the 20 boats were sunk`: the whole stands second.
  const isPart = one && two && /^(?: [a-z]+)? of (?:the |its |their )?$/.test(reading.shape.slice(one.end, two.start));
  const [total, ...between] = isPart ? [two, one, ...own.slice(2)] : own;
  if (!hit || !last || !total || between.length === 0 || total.hedge) return [];
  const words = reading.shape.slice(total.end, last.start).replace(/the (?:remaining|other) $/, "");
  const whole = reading.shape.slice(sentence.start, last.start);
  if (
    open.test(words) ||
    /;|\bof (?:them|whom|which|these)\b[^N]*N[^N]*\bof (?:them|whom)/.test(words) ||
    /[PFYDT]/.test(words)
  )
    return [];
  if (
    !/\bof (?:the |its |their |all |his |her )?$|\b(?:has|have|had|owns|employs|holds|with|all|were|are) (?:a |the )?(?:total of )?$/.test(
      whole.slice(0, total.start - sentence.start),
    )
  )
    return [];
  const series = reading.shape.slice(isPart ? total.end : (between[0]?.start ?? 0), last.end);
  if (isPart && between.length < 2) return [];
  if (!isSeries(series, between.length + (isPart ? 0 : 1))) return [];
  const from = isPart ? (between[1] ?? last) : (between[0] ?? last);
  return judge(total, [...between, last], { start: from.start, end: last.end });
}

const parted =
  /^[^N]*(?<first>N+)(?: [a-z]+)? of (?:them|these|those)\b[^N;]*(?<second>N+)[^N;]*,? and the (?:remaining|other|rest,) (?<rest>N+)\b/dg;

/** `The cruise took 30 days. They spent 12 of them at sea, 11 in port and the remaining nine in dock.` */
export function ofThem(reading: Reading, sentence: ReadSentence, before: ReadSentence | undefined): Finding[] {
  if (!/(?:remaining|other|rest,) N/.test(sentence.words)) return [];
  const hit = hits(reading, sentence, parted)[0];
  const parts = ["first", "second", "rest"].flatMap((name) => hit?.mark(name) ?? []);
  const totals =
    before?.paragraph === sentence.paragraph ? before.marks.filter((m) => m.sort === "N" && m.value > 2) : [];
  const [total] = totals;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!hit || !total || totals.length > 1 || !first || !last || parts.length < 3 || total.hedge) return [];
  return judge(total, parts, { start: first.start, end: last.end });
}
