import type { Extent } from "../span";
import type { Check, Finding } from "./finding";
import type { Mark } from "./shape/mark";
import { type Hit, hits, type Reading, type ReadSentence, wordsAt } from "./shape/reading";
import { fitsFraction, fitsPercent, plain, valuesOf } from "./shape/tolerance";

/** A percentage, fraction or word of majority beside its part and whole: `Half of the 212 wells: 67 of them`. */
export const shareCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence, i) => {
    const { marks } = sentence;
    const numbers = marks.filter((m) => m.sort === "N").length;
    if (marks.length < 2 || numbers === 0)
      return marks.length === 0 ? [] : thatIs(reading, sentence, reading.sentences[i - 1]);
    const { words } = sentence;
    const found =
      numbers < 2 || !(marks.some(isShare) || /\b(?:majority|minority|most)\b/.test(words)) || another.test(words)
        ? []
        : firstOf(patterns.flatMap((p) => hits(reading, sentence, p)).flatMap((h) => judge(reading, h)));
    return [
      ...found,
      ...thatIs(reading, sentence, reading.sentences[i - 1]),
      ...unanimous(reading, sentence),
      ...turnout(reading, sentence, reading.sentences[i - 1]),
    ];
  });

const isShare = ({ sort }: Mark): boolean => sort === "P" || sort === "F";

/** Several answers, votes cast or a lead make another base than the numbers beside them. */
const another =
  /\b(?:several answers|multiple answers|more than one|plurality|votes cast|of those who|weighted|per head|majority of [NP]+(?! [a-z]+ [a-z]+ed)(?:[,.]| votes| seats))\b/;

const share =
  "(?<share>[PF]+|(?:tiny |small |large |vast |narrow |clear |slim |bare |overwhelming |big |great )?(?:majority|minority)|most)";
const the =
  "(?:the [\\p{L}-]+[’']s? |[\\p{L}-]+[’']s |the |its |their |his |her |our |all |those |these |some |about |nearly |a total of |more than |over |around |only |just )*";
const set = "(?:[^.;:()–—NPFQ]|(?<=\\d)\\.)";
const open = "(?:(?:,|:| –| —) | \\()(?:that is,? |namely |or |i\\.e\\.,? |in all |in other words,? |with )?";
const close = '(?= in all\\b| of (?:them|those|these|which|whom)\\b|,|\\)|\\.$|\\.[”"]?$| –| —| [a-z]+[,.;)]|$)';
const pair = `(?<part>N+)(?: [a-z]+){0,2}? (?:of|out of|from) ${the}(?<whole>N+)(?!N)`;

/** The shares beside part and whole, in each order that leaves no doubt. */
const patterns = [
  // `three-quarters of the buses failed, 18 of the 30`; `nine out of ten letters were answered (1,260 of 2,100)`
  `${share}\\b${set}{0,90}?(?:(?:: | – | — )|, (?:that is,? |namely |or |i\\.e\\.,? |in other words,? )| \\()${the}${pair}(?!(?: [\\p{L}’-]+){0,3} (?:was|were|are|is|had|have|has|did|will|voted|[a-z]+ed)\\b)`,
  `${share} of ${set}{1,90}?, ${the}${pair}(?!(?: [\\p{L}’-]+){0,3} (?:was|were|are|is|had|have|has|did|will|voted|[a-z]+ed)\\b)`,
  // `half of the 212 wells tested were polluted: 67 of them`; `a third of the 200 flats inspected, 64, had`
  `${share} of ${the}(?<whole>N+) ${set}{1,90}?${open}${the}(?<part>N+)${close}`,
  // `82 of the 158 members, or 60 per cent,`; `18 of 30 (60 per cent)`
  `${pair}${set}{0,60}?(?:, | \\(| – | — )(?:or |that is,? |i\\.e\\.,? |which is |which makes |a share of |just |only |almost |nearly |about |some |roughly |barely |more than |less than |over |under |well over |a total of |a |an |the )*${share}(?! of ${the}N)(?! (?:more|less|fewer|higher|lower|up|down)\\b)(?=,|\\)|\\.| –| —| of\\b| the\\b|$)`,
  // `of the 1,900 people it employs, 380, or one in five, will`
  `\\bof ${the}(?<whole>N+) ${set}{1,90}?, ${the}(?<part>N+)(?: [a-z]+){0,2},? (?:\\(|or |– |— |)(?:about |some |nearly |almost |just over |just under |more than |roughly |a )*${share}(?=,|\\)|\\.| –| —|$)`,
  // `82 (52 per cent) of the 158 members`
  `(?<part>N+)(?: [a-z]+){0,2}? \\((?<share>[PF]+)\\) (?:of|out of) ${the}(?<whole>N+)`,
  // `40 per cent of the 160 staff (64 people)`
  `(?<share>[PF]+) of ${the}(?<whole>N+) [^.;:()NPFQ]{1,40}? \\((?<part>N+)(?: [a-z]+){0,2}\\)`,
  // `of 160 voters, 40 per cent (64) were`
  `\\bof ${the}(?<whole>N+) ${set}{1,60}?, (?<share>[PF]+)(?: [a-z]+){0,2},? (?:\\(|or |that is )(?<part>N+)(?=[),]| [a-z]+[),])`,
  // `of the 3,400 ballots, 1,190 were cast for Ruiz (45 per cent)`
  `\\bof ${the}(?<whole>N+) ${set}{1,60}?, ${the}(?<part>N+)(?: [\\p{L}’-]+){1,7} \\((?<share>[PF]+)\\)`,
  // `with 26 of the 60 seats the Greens have a clear majority`
  `\\bwith ${pair} (?:seats|votes|members)(?: [\\p{L}’-]+){1,5} (?:have|has|hold|holds|had|held) (?:an? |the )(?:absolute |clear |narrow |slim |comfortable |bare )?(?<share>majority)`,
].map((source) => new RegExp(source, "dgu"));

const firstOf = (findings: Finding[]): Finding[] => {
  const taken = new Set<number>();
  return findings.filter(({ spans: [a] }) => {
    if (!a || taken.has(a.start)) return false;
    taken.add(a.start);
    return true;
  });
};

function judge(reading: Reading, hit: Hit): Finding[] {
  const [part, whole] = [hit.mark("part"), hit.mark("whole")];
  const place = hit.extent("share");
  if (!part || !whole || !place || part.value > whole.value || whole.value <= 0) return [];
  const share = hit.mark("share");
  if (share && comparative.test(reading.shape.slice(share.end, share.end + 18))) return [];
  const fits = share ? fitsShare(share, part, whole) : fitsWord(hit.group("share"), part, whole);
  if (fits) return [];
  return [
    { spans: [place, withThem(reading, cover(part, whole))], message: sentenceOf(reading, place, share, part, whole) },
  ];
}

/** `nine of them`: the words belong to the part. */
const withThem = ({ shape }: Reading, { start, end }: Extent): Extent => ({
  start,
  end: end + (/^ of (?:them|those|these)\b/.exec(shape.slice(end, end + 9))?.[0].length ?? 0),
});
const comparative = /^ ?(?:more|less|fewer|higher|lower|up|down|points?|increase|rise|drop|fall|growth)\b/;
const cover = (a: Extent, b: Extent): Extent => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function quotient(part: Mark, whole: Mark, times: number) {
  const [a, b] = [valuesOf(part), valuesOf(whole)];
  return { low: (times * a.low) / Math.max(b.high, 1e-9), high: (times * a.high) / Math.max(b.low, 1e-9) };
}

export const fitsShare = (share: Mark, part: Mark, whole: Mark): boolean =>
  share.sort === "P"
    ? fitsPercent(share, quotient(part, whole, 100))
    : fitsFraction(share.value, share.hedge, quotient(part, whole, 1), whole.value);

function fitsWord(word: string, part: Mark, whole: Mark): boolean {
  const { low, high } = quotient(part, whole, 1);
  return /minority/.test(word) ? low < 0.5 : high > 0.5;
}

function sentenceOf(reading: Reading, place: Extent, share: Mark | undefined, part: Mark, whole: Mark): string {
  const of = `${plain(part.value)} of ${plain(whole.value)}`;
  const percent = `${plain((100 * part.value) / whole.value)} per cent`;
  const told = wordsAt(reading, place).replace(/^(?:tiny|small|vast|clear|narrow) /, "");
  return share?.sort === "P"
    ? `${of} is ${percent}, not ${plain(share.value)}.`
    : `${of} is ${percent}, not ${/^(?:majority|minority)/.test(told) ? "a " : ""}${told}.`;
}

const takenUp =
  /^(?:(?:that|this|which) (?:is|was|makes|means|amounts to|comes to|equals) (?:just |only |about |nearly |almost |more than |roughly )?(?<share>[PF]+)(?=[.,]|$| of (?:the|its|them|those|all))|(?:with|that|this|its|their|the) (?:just |only |about |nearly )?(?<share2>P+) (?:share|of the (?:seats|votes?|council|members|total|budget|money|board|assembly|shares)))/dg;
const counts =
  /\b(?:of (?:the |its |their |all )*(?<whole>N+) [^N.;]{1,60}?, (?:only |just )?(?<part>N+)|(?<part2>N+)(?: [a-z]+){0,2} (?:of|out of) (?:the |its |their |all )*(?<whole2>N+))\b/dg;

/** `Of 250 bridges checked, 50 were unsafe. That is one in five.` */
function thatIs(reading: Reading, sentence: ReadSentence, before: ReadSentence | undefined): Finding[] {
  if (
    !before ||
    before.paragraph !== sentence.paragraph ||
    !sentence.marks.some(isShare) ||
    before.marks.filter((m) => m.sort === "N").length !== 2
  )
    return [];
  const up = hits(reading, sentence, takenUp)[0];
  const share = up?.mark("share") ?? up?.mark("share2");
  if (!share) return [];
  const hit = hits(reading, before, counts)[0];
  const [part, whole] = [hit?.mark("part") ?? hit?.mark("part2"), hit?.mark("whole") ?? hit?.mark("whole2")];
  if (!part || !whole || part.value > whole.value || fitsShare(share, part, whole)) return [];
  return [{ spans: [cover(part, whole), share], message: sentenceOf(reading, share, share, part, whole) }];
}

const agreed =
  /\b(?<share>unanimous(?:ly)?)\b[^.;]{0,80}?(?:\b(?<part>N+) (?:votes? )?(?:against|no votes?|abstentions?|voted against|opposed)|N+ (?:votes )?(?:to|against|[–-]) (?<part2>N+))/dg;

/** `The vote was unanimous: 12 for the bridge and three against.` */
const unanimous = (reading: Reading, sentence: ReadSentence): Finding[] =>
  (sentence.words.includes("unanimous") ? hits(reading, sentence, agreed) : []).flatMap((hit) => {
    const [place, part] = [hit.extent("share"), hit.mark("part") ?? hit.mark("part2")];
    const words = sentence.words;
    if (
      !place ||
      !part ||
      part.value === 0 ||
      /\b(?:not|nearly|almost|no longer|far from|but|except|had been|hardly)\b/.test(words)
    )
      return [];
    const end =
      part.end +
      (/^ (?:votes? )?(?:against|abstentions?|opposed)/.exec(reading.shape.slice(part.end, part.end + 16))?.[0]
        .length ?? 0);
    return [
      {
        spans: [place, { start: part.start, end }],
        message: `With ${plain(part.value)} against, a vote is not unanimous.`,
      },
    ];
  });

const votes =
  /(?<part>N+)(?: (?:votes|ballots|people|voters))?[^.;NP]{0,40}? (?:from|of|out of|for) (?:the |its |about |some |a total of )*(?<whole>N+) (?:registered|eligible|entitled|voters|people entitled|citizens|electors)/dg;
const rate =
  /\bturnout(?: [a-z]+){0,5}? (?:was|is|of|reached|at|came to|stood at|fell to|rose to)(?: only| just| about| a record)* (?<share>P+)/dg;

/** A turnout beside the votes and the voters, in one sentence or two that follow each other. */
function turnout(reading: Reading, sentence: ReadSentence, before: ReadSentence | undefined): Finding[] {
  if (!sentence.words.includes("turnout") && !before?.words.includes("turnout")) return [];
  const here = { rates: hits(reading, sentence, rate), counts: hits(reading, sentence, votes) };
  const near = before?.paragraph === sentence.paragraph ? before : null;
  const counts = here.counts.length > 0 ? here.counts : here.rates.length > 0 && near ? hits(reading, near, votes) : [];
  const rates = here.rates.length > 0 ? here.rates : here.counts.length > 0 && near ? hits(reading, near, rate) : [];
  const [told, count] = [rates[0]?.mark("share"), counts[0]];
  const [part, whole] = [count?.mark("part"), count?.mark("whole")];
  if (!told || !part || !whole || part.value > whole.value || fitsShare(told, part, whole)) return [];
  return [
    {
      spans: [told, cover(part, whole)],
      message: `${plain(part.value)} of ${plain(whole.value)} is ${plain((100 * part.value) / whole.value)} per cent, not ${plain(told.value)}.`,
    },
  ];
}
