import { type Change, changesIn } from "./change/changes";
import { type Pair, pairsIn } from "./change/pairs";
import type { Check, Finding } from "./finding";
import { hits, type Reading, type ReadSentence } from "./shape/reading";
import { fitsPercent, plain, valuesOf } from "./shape/tolerance";

/** A rise, fall or factor against the values it leads from and to: `tripled to 450, from 220`. */
export const changeCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence, n) => {
    const numbers = sentence.marks.filter((m) => m.sort === "N" || m.sort === "P").length;
    if (numbers < 2) return [];
    const found = findIn(reading, sentence);
    return found.length > 0 ? found : sinceLast(reading, sentence, n);
  });

/** What makes the change another one than that of the values told. */
const another =
  /\b(?:a year on average|per year|each year|every year|annually|a year,? from|a year since|yearly|annual rate|adjusted|inflation|[PF]+ a (?:year|month|week|day|quarter)|in real terms|seasonally|people come|ranging|ranges|between [NP]+ and|per head|compound)\b/;

function findIn(reading: Reading, sentence: ReadSentence): Finding[] {
  const { words } = sentence;
  const pairs = pairsIn(reading, sentence);
  if (pairs.length === 0 || another.test(words)) return [];
  const changes = changesIn(reading, sentence);
  const found: Finding[] = [];
  for (const pair of pairs) {
    const change = nearest(
      reading,
      changes.filter((c) => !pairs.some((p) => [p.from, p.to].some((m) => c.start < m.end && m.start < c.end))),
      pair,
    );
    const message = change && !inOtherUnits(reading, pair, change) ? compare(pair, change) : null;
    const wrong = change || pair.up === null ? null : wrongWay(pair, pair.up);
    if (change && message) found.push({ spans: [change, pair], message });
    else if (wrong) found.push({ spans: [pair.to, { start: pair.to.end + 1, end: pair.end }], message: wrong });
  }
  return found;
}

const now =
  /\b(?<noun>[a-z]+) (?:was|were|is|came to|reached|stood at|amounted to|made|rose to|fell to|totalled) (?<to>N+) ?(?<unit>[a-z]*),? (?:an? |the )?(?:rise|increase|growth|gain|fall|drop|decline|decrease|jump|plus|minus|up|down) (?:of |by )?(?<mark>P+)/dg;
const tellsRise = /(?:rise|increase|growth|gain|fall|drop|decline|decrease|jump|plus|minus|up|down) (?:of |by )?P/;
const then =
  /\b(?<noun>[a-z]+) (?:of|was|were|came to|reached|stood at|amounted to|totalled) (?<from>N+) ?(?<unit>[a-z]*)/dg;

/** `a profit of 80 million crowns in 2023. … In 2024 the profit was 100 million crowns, a rise of 40 per cent`: two years that follow. */
function sinceLast(reading: Reading, sentence: ReadSentence, n: number): Finding[] {
  if (!tellsRise.test(sentence.words)) return [];
  const [hit] = hits(reading, sentence, now);
  const [to, mark] = [hit?.mark("to"), hit?.mark("mark")];
  const year = sentence.marks.find((m) => m.when.year !== null)?.when.year;
  if (!hit || !to || !mark || !year) return [];
  for (const before of reading.sentences.slice(Math.max(0, n - 4), n).reverse()) {
    if (!before.marks.some((m) => m.when.year === year - 1)) continue;
    const first = hits(reading, before, then).find(
      (one) => one.group("noun") === hit.group("noun") && one.group("unit") === hit.group("unit"),
    );
    const from = first?.mark("from");
    if (!from) continue;
    const pair = { start: from.start, end: to.end, from, to, percent: false, up: null };
    const change: Change = {
      start: mark.start,
      end: mark.end,
      sort: "percent",
      mark,
      up: /rise|increase|growth|gain|jump|plus|up/.test(hit.words),
      hedge: mark.hedge,
    };
    const message = compare(pair, change);
    return message ? [{ spans: [from, change], message }] : [];
  }
  return [];
}

/** The change told of a pair: the last one before it in its part of the sentence, else one right behind it. */
function nearest(reading: Reading, changes: readonly Change[], pair: Pair): Change | null {
  const apart = (from: number, to: number) =>
    /;|\b(?:while|whereas|but|and then|then|although)\b|\band (?:[a-z]+ ){0,2}$|, and [a-z]+ [a-z]+ (?:by|to|from)\b/.test(
      reading.shape.slice(from, to),
    );
  const isEnd = (c: Change) => [pair.from, pair.to].some((m) => c.start < m.end && m.start < c.end);
  const inside = changes.filter(
    (c) => c.start >= pair.start && c.end <= pair.end && c.sort !== "direction" && !isEnd(c),
  );
  const before = changes.filter((c) => c.end <= pair.start && pair.start - c.end < 90 && !apart(c.end, pair.start));
  const behind = changes.filter(
    (c) =>
      c.start >= pair.end &&
      c.sort !== "direction" &&
      c.start - pair.end < 60 &&
      /^(?:[^.;N]{0,40}?,| \(| –| —)(?: or| that is,?| up| down| which is| an?| the| increase| rise| fall| drop| jump| gain| growth| leap| surge| climb| decline| decrease| slump| dip| cut| of| more than| almost| nearly| about| some| by)* ?$/.test(
        reading.shape.slice(pair.end, c.start),
      ),
  );
  const exact = (list: readonly Change[]) => list.filter((c) => c.sort !== "direction");
  return exact(before).at(-1) ?? inside[0] ?? behind[0] ?? (changes.length === 1 ? (before.at(-1) ?? null) : null);
}

const measure =
  /^ ?(centimet|millimet|kilomet|met|km|cm|mm|m\b|kilo|gram|kg|ton|lit|hect|acre|mile|f[eo]+t|inch|hour|minute|day|week|month|year|cent)/;

/** `rose by 70 centimetres, from 2.10 to 2.80 metres`: the difference is told in another unit. */
function inOtherUnits({ shape }: Reading, { from, to }: Pair, change: Change): boolean {
  if (change.sort !== "difference" || change.mark.sort !== "N") return false;
  const [own, ...others] = [change.mark, to, from].map((m) => measure.exec(shape.slice(m.end, m.end + 10))?.[1]);
  return own !== undefined && others.some((unit) => unit !== undefined && unit !== own);
}

function wrongWay({ from, to }: Pair, up: boolean): string | null {
  const [a, b] = [valuesOf(from), valuesOf(to)];
  const isWrong = up ? b.high < a.low : b.low > a.high;
  return isWrong
    ? `${plain(from.value)} to ${plain(to.value)} is a ${up ? "fall" : "rise"}, not a ${up ? "rise" : "fall"}.`
    : null;
}

function compare(pair: Pair, change: Change): string | null {
  const { from, to } = pair;
  if (from.value <= 0 || to.value <= 0) return null;
  const [a, b] = [valuesOf(from), valuesOf(to)];
  const both = `${plain(from.value)} to ${plain(to.value)}`;
  const wrong = change.up === null ? null : wrongWay(pair, change.up);
  if (wrong) return wrong;
  const ratio = { low: b.low / a.high, high: b.high / Math.max(a.low, 1e-9) };
  switch (change.sort) {
    case "direction":
      return null;
    case "difference": {
      const gap = { low: Math.abs(b.low - a.high), high: Math.abs(b.high - a.low) };
      const [least, most] = [Math.min(gap.low, gap.high), Math.max(gap.low, gap.high)];
      const told = valuesOf(change.mark);
      const room = change.mark.hedge ? change.mark.value * 0.12 : 0;
      if (told.low - room <= most + 1e-9 && told.high + room >= least - 1e-9) return null;
      if (change.mark.hedge === "over" && most >= change.mark.value) return null;
      return `${both} is a difference of ${plain(Math.abs(to.value - from.value))}, not ${plain(change.mark.value)}.`;
    }
    case "factor": {
      const ends = change.rise ? [change.factor, change.factor + 1] : [change.factor];
      const fits = ends.some((factor) => fitsFactor(factor, change.hedge, ratio));
      return fits ? null : `${both} is a factor of ${plain(to.value / from.value)}, not ${plain(change.factor)}.`;
    }
    case "percent": {
      const rise = { low: 100 * (ratio.low - 1), high: 100 * (ratio.high - 1) };
      const size = to.value >= from.value ? rise : { low: -rise.high, high: -rise.low };
      if (fitsPercent(change.mark, size)) return null;
      const points = pair.percent ? `${plain(Math.abs(to.value - from.value))} points, or ` : "";
      return `${both} is ${points}${plain(Math.abs(100 * (to.value / from.value - 1)))} per cent, not ${plain(change.mark.value)}.`;
    }
    case "fraction": {
      const size = Math.abs(to.value / from.value - 1);
      const room = change.mark.hedge ? 0.09 : 0.04;
      const fits = [ratio.low - 1, ratio.high - 1, to.value / from.value - 1].some(
        (r) => Math.abs(Math.abs(r) - change.mark.value) <= room,
      );
      return fits || (change.mark.hedge === "over" && size >= change.mark.value && size < change.mark.value + 0.2)
        ? null
        : `${both} is a change of ${plain(100 * size)} per cent, not ${plain(100 * change.mark.value)}.`;
    }
  }
}

function fitsFactor(factor: number, hedge: Change["hedge"], { low, high }: { low: number; high: number }): boolean {
  const room = Math.max(0.06, hedge ? 0.16 : 0.1);
  if (hedge === "over") return high >= factor * 0.98 && low <= factor * 1.6;
  if (hedge === "under") return low <= factor * 1.02 && high >= factor * 0.6;
  return high >= factor * (1 - room) && low <= factor * (1 + room);
}
