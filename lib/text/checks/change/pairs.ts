import type { Extent } from "../../span";
import type { Mark } from "../shape/mark";
import { type Hit, hits, type Reading, type ReadSentence } from "../shape/reading";

/** Two values that a thing had one after the other. `percent`: both are percentages; `up` where the words between them say so (`up from`). */
export type Pair = Extent & { from: Mark; to: Mark; percent: boolean; up: boolean | null };

const amount = (name: string) =>
  `(?:about |some |nearly |almost |around |more than |over |just |only |a record |under )*(?<${name}>[NP]+)(?![-’]|:)`;
/** What may stand between the values: nouns, and times of their own. */
const between = "(?: (?!to\\b|from\\b|and\\b|or\\b|but\\b)[a-zYMDW’'-]+){0,7}?(?: \\([^()NP]{1,20}\\))?";

/** Each with what it cannot do without. */
const patterns = (
  [
    // `from 3.4 million trips in 2023 to 2.9 million`
    [/from /, `\\bfrom ${amount("from")}${between},? to ${amount("to")}`],
    // `to 61 crowns from 80`; `to 450 last year, from 220 the year before`
    [
      / (?:from|against|compared|instead of|after) /,
      `\\bto ${amount("to")}${between},? (?:up |down )?(?:from|against|compared with|compared to|instead of|after) ${amount("from")}`,
    ],
    // `sold 450, up from 220`; `stood at 450, against 220 a year earlier`
    [
      / (?:up|down) /,
      `${amount("to")}${between},? (?:up|down)(?: by)?(?: P+| N+)? (?:from|on) (?:the )?${amount("from")}`,
    ],
    // `80 fires, twice as many as the 60 of last year`; `60 crowns instead of 50`
    [
      / as (?:many|much|high|large|big|long) as /,
      `${amount("to")}${between},? (?:twice|N+ times|half|F+) as (?:many|much|high|large|big|long) as (?:the |in YYYY, |last year[’']s )?${amount("from")}`,
    ],
    [
      /instead of|rather than|compared/,
      `${amount("to")}${between} (?:instead of|rather than|compared with|compared to) ${amount("from")}`,
    ],
  ] as const
).map(([sign, source]) => ({ sign, pattern: new RegExp(source, "dg") }));

export function pairsIn(reading: Reading, sentence: ReadSentence): Pair[] {
  const found: Pair[] = [];
  for (const { sign, pattern } of patterns) {
    if (!sign.test(sentence.words)) continue;
    for (const hit of hits(reading, sentence, pattern)) {
      const pair = read(reading, hit);
      if (pair && !found.some((p) => p.start < pair.end && pair.start < p.end)) found.push(pair);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(reading: Reading, hit: Hit): Pair | null {
  const [from, to] = [hit.mark("from"), hit.mark("to")];
  if (!from || !to) return null;
  // `from 50 to 65 people`, `from 9 to 5`: a range at the head of what is counted, or hours.
  if (
    /^(?:from )?$/.test(reading.shape.slice(from.start - 5, from.start).trim()) &&
    /[.!?:]\s*$|^$/.test(reading.shape.slice(Math.max(0, hit.start - 3), hit.start))
  )
    return null;
  // `rose by 3 per cent, down from 5 per cent`: two rates of change, not two values.
  if (
    to.sort === "P" &&
    /\b(?:by|rose|fell|grew|increased|rising|up|down|fallen|risen) (?:only |just |about )?$/.test(
      reading.shape.slice(Math.max(0, to.start - 24), to.start),
    )
  )
    return null;
  const percent = to.sort === "P";
  if (from.sort === "P" && !percent && /^ [a-z]/.test(reading.shape.slice(to.end, to.end + 2))) return null;
  const word = /(?:^|[ ,])(up|down)(?: by)?(?: [PN]+)? (?:from|on) (?:the )?[^NP]*$/.exec(
    reading.shape.slice(to.end, from.start),
  )?.[1];
  const up = word ? word === "up" : null;
  const scaled = shareSize(reading, from, to);
  return { start: hit.start, end: hit.end, from: scaled, to, percent, up };
}

/** `from 3.4 to 2.9 million`: the size told once is meant of both. */
function shareSize({ text }: Reading, from: Mark, to: Mark): Mark {
  const size = / ?(million|billion|trillion|thousand|hundred|bn|mn)$/.exec(
    text.slice(to.start, to.end).toLowerCase(),
  )?.[1];
  if (!size || to.sort !== "N" || /[a-z]$/i.test(text.slice(from.start, from.end))) return from;
  const factor =
    { million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, thousand: 1e3, hundred: 1e2 }[size] ?? 1;
  return from.value * factor > to.value * 50 ? from : { ...from, value: from.value * factor, step: from.step * factor };
}
