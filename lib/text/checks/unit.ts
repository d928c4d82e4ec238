import type { Check, Finding } from "./finding";
import type { Reading, ReadSentence } from "./shape/reading";
import { type Measure, measures } from "./unit/measures";

/** Two measures of one quantity that do not convert: `200 hectares (294 acres)`, `30 inches, or 1.2 metres,`. */
export const unitCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence) =>
    sentence.marks.filter((m) => m.sort === "N").length > 1 ? findIn(reading, sentence) : [],
  );

/** What stands between two measures of one thing. */
const joins =
  /^(?:[^().;:]{0,24}? ?\((?:about |some |around |roughly |nearly |almost |just over |just under |or |i\.e\. |approximately |more than |less than |over |under |equivalent to |equal to )*|,? or (?:about |some |around |roughly |nearly |almost |just over |just under )*|,? which is (?:about |some )?|, that is,? (?:about |some )?|,? equal to (?:about )?|,? equivalent to (?:about )?| ?\/ ?| ?= ?| ?[–—] (?:about |some |or )?|, i\.e\. )$/;

function findIn(reading: Reading, sentence: ReadSentence): Finding[] {
  const found: Finding[] = [];
  const list = measures(reading, sentence);
  list.forEach((a, i) => {
    const b = list[i + 1];
    if (!b || a.sort !== b.sort || a.unit === b.unit) return;
    const between = reading.shape.slice(a.end, b.start);
    if (!joins.test(between)) return;
    // `the 5 km race (12 miles for adults)`: what follows in the brackets tells of something else.
    if (/\($|\(\S+ $/.test(between) || between.includes("(")) {
      const after = reading.shape.slice(b.end, b.end + 30);
      if (
        !/^ ?[)\]]|^,? ?(?:high|tall|long|wide|deep|away|square|each|by|a |an |per |in |or |and |above|below|[;,/])/.test(
          after,
        )
      )
        return;
      if (/^ (?:for|of|in the|a day|more|less|on)\b/.test(after)) return;
    }
    const message = compare(reading, a, b);
    if (message) found.push({ spans: [a, b], message });
  });
  return found;
}

function compare(reading: Reading, a: Measure, b: Measure): string | null {
  const difference = isDifference(reading, a);
  const convert = (m: Measure, to: Measure, x: number) =>
    ((x + (difference ? 0 : m.unit.zero)) * m.unit.size) / to.unit.size - (difference ? 0 : to.unit.zero);
  const fits = (x: Measure, y: Measure) =>
    [x, ...x.unit.like.map((unit) => ({ ...x, unit }))].some((one) =>
      [y, ...y.unit.like.map((unit) => ({ ...y, unit }))].some((other) => meet(one, other, convert)),
    );
  if (fits(a, b)) return null;
  const right = convert(a, b, a.value);
  return `${reading.text.slice(a.start, a.end)} ${difference ? "more or less " : ""}is ${round(right)} ${b.unit.name}, not ${round(b.value)}.`;
}

/** Whether some values that round to the two figures convert into each other. */
function meet(a: Measure, b: Measure, convert: (m: Measure, to: Measure, x: number) => number): boolean {
  const [lowA, highA] = ends(a);
  const [lowB, highB] = ends(b);
  const [low, high] = [convert(a, b, lowA), convert(a, b, highA)].sort((x, y) => x - y) as [number, number];
  if (low < highB && lowB < high) return true;
  // A figure told to few places may have been converted from one rounded the other way.
  const middle = convert(a, b, a.value);
  return Math.abs(middle - b.value) <= Math.abs(b.value) * (a.hedge || b.hedge ? 0.06 : 0.015);
}

/** The ends between which a figure lies that is rounded to its last place, or to its last digit that is not 0. */
function ends({ value, step, hedge, unit }: Measure): [number, number] {
  let place = step;
  const size = Math.abs(value);
  // `10,000 acres`, `some 400 hectares`: a round number is one rounded to its last digit; a degree is told exactly.
  if (unit.zero === 0 && size > 0)
    while (Math.abs(Math.round(size / (place * 10)) * place * 10 - size) < place / 1000 && place * 10 <= size)
      place *= 10;
  // Hours and minutes convert without a rest: who writes `two hours` for 150 minutes has not rounded.
  const least = unit.name === "hours" || unit.name === "days" ? Math.min(step * 0.5, size * 0.15) : step * 0.5;
  const half = Math.max(least, Math.min(place * 0.5, size * (hedge ? 0.3 : 0.15)));
  return [value - half, value + half];
}

const isDifference = ({ shape }: Reading, a: Measure): boolean =>
  a.sort === "temperature" &&
  (/^(?:[^.;]{0,16})\)?[^.;]{0,20}\b(?:warmer|colder|cooler|hotter|more|less|higher|lower|above|below|rise|drop|swing|difference|increase|warming|or so between)\b/.test(
    shape.slice(a.end, a.end + 60),
  ) ||
    /\b(?:by|rose|risen|rise of|fell|dropped|warmed|cooled|increase of|drop of|difference of|warming of|limit warming to|heat up)(?: by)?(?: about| some| nearly| more than| up to| around)? $/.test(
      shape.slice(Math.max(0, a.start - 40), a.start),
    ));

const round = (x: number) => {
  const shown = Math.abs(x) >= 100 ? Math.round(x) : Number(x.toPrecision(3));
  return shown.toLocaleString("en-US", { maximumFractionDigits: 6 });
};
