import type { Extent } from "../../span";
import type { Finding } from "../finding";
import type { Mark } from "../shape/mark";
import { hits, type Reading, type ReadSentence } from "../shape/reading";

/** Anniversaries, editions and the ages of things against the year they count from. */
const named: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
  "silver jubilee": 25,
  "golden jubilee": 50,
  "diamond jubilee": 60,
  sesquicentennial: 150,
  "half-centenary": 50,
};
const jubilee =
  /(?:(?<number>[ON]+)(?:-year| years?[’']?)? (?:[a-z]+ )?(?<what>anniversary|jubilee|edition|birthday)|\b(?<named>(?:silver|golden|diamond) jubilee|(?:bi|ter)?centenary|(?:bi)?centennial|sesquicentennial)|\b(?:turned|turns|is|will be|will turn|is now) (?<age>N+)(?= (?:years old|this|last|next|today|on)\b)(?: years old)?|\b(?:so|and|which makes|making) (?:this year[’']s|this one|the current one|it) (?:is|will be) (?:the|its) (?<edition>O+))/dg;
const origin =
  /\b(?:founded|opened|established|set up|started|began|launched|built|created|formed|(?:first|O+) held|held (?:first|O+)|(?:first|O+) (?:appeared|opened|took place|run|published|staged|played|awarded|shown|celebrated)|published since|inaugurated|completed|signed|since|finished|laid|dates from|goes back to|existed since|premiered|of)(?: (?:in|on|back in|as early as))? (?:the )?(?:[a-z]+ of )?(?<when>[YMD]+)|\b(?:in|on) (?<front>[YMD]+),? (?:when|it was founded|it opened|the year)/dg;
const cancelled =
  /\b(?:cancelled|canceled|not held|did not take place|skipped|called off|fell through|except|apart from|no festival|paused|suspended|interrupted|break|war)\b/;
const yearly =
  /\b(?:every (?:year|summer|winter|spring|autumn|may|june)|each (?:year|summer|winter)|yearly|annual(?:ly)?|year after year|without a break|every single year)\b/;
const other =
  /\b(?:first mentioned|refounded|re-founded|renamed|merged|predecessor|biennial|every (?:two|other|second|NNN) years?|twice a year|birth of|death of|his|her)\b/;

export function jubileeFindings(reading: Reading, sentences: readonly ReadSentence[], n: number): Finding[] {
  const sentence = sentences[n];
  if (
    !sentence ||
    !/annivers|jubilee|edition|centen|birthday|turn|is N|this (?:year|one)|will be N/.test(sentence.words)
  )
    return [];
  const near = [sentence, sentences[n + 1], sentences[n - 1]].filter(
    (s) => s !== undefined && s.paragraph === sentence.paragraph,
  ) as ReadSentence[];
  return hits(reading, sentence, jubilee).flatMap((hit) => {
    const mark = hit.mark("number") ?? hit.mark("age") ?? hit.mark("edition");
    const value = named[hit.group("named")] ?? mark?.value;
    const what = hit.group("edition") ? "edition" : hit.group("age") ? "age" : hit.group("what") || "anniversary";
    if (value === undefined || mark?.hedge || value < 2 || value > 1500) return [];
    for (const place of near) {
      const words = place.words;
      if (other.test(`${words} ${sentence.words}`)) return [];
      const from = originIn(reading, place);
      if (!from) continue;
      const finding = judge(reading, sentence, near, { what, value, place: placeOf(reading, hit, mark) }, from);
      return finding ? [finding] : [];
    }
    return [];
  });
}

const placeOf = ({ shape }: Reading, hit: Extent, mark: Mark | undefined): Extent => ({
  start:
    mark?.start ?? hit.start + (/^(?:the|its|this|a) /.exec(shape.slice(hit.start, hit.start + 5))?.[0].length ?? 0),
  end: hit.end,
});

/** The one year a sentence counts from; two leave it open. */
function originIn(reading: Reading, sentence: ReadSentence): Mark | null {
  const found = hits(reading, sentence, origin)
    .flatMap((hit) => hit.mark("when") ?? hit.mark("front") ?? [])
    .filter((m) => m.when.year !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function judge(
  reading: Reading,
  sentence: ReadSentence,
  near: readonly ReadSentence[],
  told: { what: string; value: number; place: Extent },
  from: Mark,
): Finding | null {
  const words = sentence.words;
  const dates = sentence.marks.filter((m) => m !== from && m.when.year !== null && m.start !== told.place.start);
  const stopped = near.flatMap((s) =>
    cancelled.test(s.words) ? s.marks.filter((m) => m.when.year !== null && m !== from) : [],
  );
  const isStopped = near.some((s) => cancelled.test(s.words));
  const { published } = reading;
  const year =
    stopped.length === 0 && dates.length === 1
      ? dates[0]?.when.year
      : dates.length === 0 || stopped.length > 0
        ? published?.year
        : undefined;
  if (!year || from.when.year === null) return null;
  const base = year - from.when.year;
  const years = [
    base,
    ...(/\bnext year\b/.test(words) ? [base + 1] : []),
    ...(/\blast year\b/.test(words) ? [base - 1] : []),
  ];
  if (told.what === "edition") {
    if (isStopped && stopped.length === 0) return null;
    if (!isStopped && !near.some((s) => yearly.test(s.words))) return null;
    if (years.some((y) => told.value === y + 1 - stopped.length || told.value === y - stopped.length)) return null;
    return finding(
      reading,
      told,
      from,
      `Yearly since ${from.when.year}, ${year} is number ${base + 1 - stopped.length}, not ${told.value}.`,
    );
  }
  // In the first or last weeks of a year the day itself may lie in the next.
  const open =
    published && (published.month === 12 || published.month === 1)
      ? [base - 1, base + 1]
      : told.what === "age"
        ? [base - 1]
        : [];
  if ([...years, ...open].includes(told.value) || base < 1) return null;
  return finding(reading, told, from, `${from.when.year} to ${year} is ${base} years, not ${told.value}.`);
}

const finding = (_: Reading, told: { place: Extent }, from: Mark, message: string): Finding => ({
  spans: [told.place, from],
  message,
});
