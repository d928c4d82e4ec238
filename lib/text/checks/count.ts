import type { Extent } from "../span";
import { countItems } from "./count/items";
import type { Check, Finding } from "./finding";
import { type Hit, hits, type Reading, type ReadSentence } from "./shape/reading";

/** A number or word of number against the things listed for it: `Four towns — Ashby Cross, Lunden and Mere — have no doctor`. */
export const countCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence, n) => {
    const { words } = sentence;
    if (
      !sentence.marks.some((m) => m.sort === "N") &&
      !/both|pair|trio|duo|quartet|quintet|threesome|foursome|couple|triplets|twins|dozen/.test(words)
    )
      return [];
    const found = firstOf([
      ...inSentence(reading, sentence, words),
      ...inNames(reading, sentence),
      ...inBullets(reading, sentence, words),
      ...inSteps(reading, sentence, n),
      ...inLetters(reading, sentence),
      ...bothOf(reading, sentence),
    ]);
    return found.length > 0 && open.test(words) ? [] : found;
  });

const open =
  /\b(?:includ(?:e|es|ed|ing)|such as|at least|among (?:them|others)|for (?:example|instance)|like|notably|more than|some of|e\.g\.|etc|and so on|and others|among which|especially|particularly|up to|or more|respectively|see)\b|…|\.\.\./;
const group = "(?:both|pair|trio|duo|quartet|quintet|foursome|threesome|couple|half a dozen|triplets|twins)";
const anyGroup = new RegExp(`\\b${group}\\b`);
const groups: Readonly<Record<string, number>> = {
  both: 2,
  pair: 2,
  duo: 2,
  couple: 2,
  twins: 2,
  trio: 3,
  threesome: 3,
  triplets: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  "half a dozen": 6,
};
/** What measures and does not list, or stands for people who go unnamed. */
const measured =
  /^(?:percent|per|years?|months?|weeks?|days?|hours?|minutes?|seconds?|nights?|decades?|centur\w+|times|metres?|meters?|kilomet\w+|miles?|feet|foot|inches|tonnes?|tons?|kilos?|kilograms?|grams?|pounds|litres?|hectares?|acres?|crowns?|dollars?|euros?|cents?|pence|francs?|degrees?|points?|goals?|runs?|votes?|seats|o’clock|am|pm|million|billion|thousand|hundred|to|in|of|or|and|more|fewer|less|thirds?|quarters?|storeys?|pages?|copies|words|letters|digits|knots|wickets|overs|laps|sets|games)$/;
const counted = `(?<number>N+|${group})(?: of (?:the |its |their )?N+)?(?<noun>(?:(?<=N)(?: (?!and\\b|or\\b|to\\b|in\\b|of\\b)[a-z’'-]+){1,4}?|(?<!N)(?: (?!and\\b|or\\b|to\\b|in\\b|of\\b)[a-z’'-]+){0,4}?))`;
const lists = [
  // `three colours are allowed on the quay: white, grey, sand and a dark red`
  {
    sign: /:|namely|that is|i\.e\./,
    pattern: new RegExp(
      `(?<![-–.,/] ?|no |no\\. |number )\\b${counted}(?<rest>(?: [^.;:()–—N“"«,]{1,60})?)(?:: |,? namely |, that is,? |, i\\.e\\.,? )(?<list>[^:“"«()]+?)(?=[.!?][”"]?$|$| [–—] )`,
      "dg",
    ),
  },
  {
    sign: /[–—]|--/,
    pattern: new RegExp(
      `\\b${counted}(?<rest>(?: [a-z’'-]+){0,3}),? (?:[–—]|--) (?<list>[^:;“"«()–—]+?),?(?: (?:[–—]|--)|(?=[.!?]$))`,
      "dg",
    ),
  },
  {
    sign: /\(/,
    pattern: new RegExp(`\\b${counted}(?<rest>(?: [a-z’'-]+){0,3}) \\((?<list>[^:;“"«()]+?)\\)`, "dg"),
  },
];

function inSentence(reading: Reading, sentence: ReadSentence, words: string): Finding[] {
  if (!/[:(–—]| -- |namely|that is|i\.e\./.test(words)) return [];
  if (!/N/.test(words) && !anyGroup.test(words)) return [];
  const taken = new Set<number>();
  return lists
    .flatMap(({ sign, pattern }) => (sign.test(words) ? hits(reading, sentence, pattern) : []))
    .flatMap((hit) => {
      const number = hit.extent("number");
      const list = hit.extent("list");
      if (!number || !list || taken.has(list.start)) return [];
      taken.add(list.start);
      return judge(reading, hit, number, list);
    });
}

const firstOf = (findings: Finding[]): Finding[] => {
  const taken = new Set<number>();
  return findings.filter(({ spans: [number] }) => {
    if (!number || taken.has(number.start)) return false;
    taken.add(number.start);
    return true;
  });
};

const aName = "\\p{Lu}[\\p{L}’'-]+(?: (?:van|von|de|der|den|la|di|al|bin|\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+))*";
const namesBehind = new RegExp(`^, (${aName}(?:, ${aName})*,? (?:and|or) ${aName}), (?=\\p{Ll})`, "u");
const beforeNames = new RegExp(`\\b${counted}(?=, )`, "dg");

/** `Four judges, Ana Holt, Jon Vail and Ivo Brod, heard the case`: nothing but names between two commas. */
function inNames(reading: Reading, sentence: ReadSentence): Finding[] {
  if (!/,? (?:and|or) \p{Lu}[^,]*, \p{Ll}/u.test(reading.text.slice(sentence.start, sentence.end))) return [];
  return hits(reading, sentence, beforeNames).flatMap((hit) => {
    const match = namesBehind.exec(reading.text.slice(hit.end, Math.min(sentence.end, hit.end + 300)));
    const number = hit.extent("number");
    const words = match?.[1] ?? "";
    // `Marsh and Doyle` may be one house.
    if (!match || !number || (!words.includes(",") && !/^\S+ \S+.* and \S+ \S+/.test(words))) return [];
    const mark = hit.mark("number");
    const value = mark?.value ?? groups[hit.group("number")];
    const nouns = hit.group("noun").trim().split(" ");
    const count = words.split(/,? (?:and|or) |, /).length;
    if (
      value === undefined ||
      value < 2 ||
      value === count ||
      mark?.hedge ||
      nouns.some((noun) => measured.test(noun)) ||
      !plural(nouns, "", mark === undefined)
    )
      return [];
    const start = hit.end + 2;
    return [
      {
        spans: [
          { start: number.start, end: hit.end },
          { start, end: start + words.length },
        ],
        message: `${count} are listed, not ${value}.`,
      },
    ];
  });
}

const stepped =
  /\b(?<number>N+) (?:[a-z]+ )?(?<noun>reasons|conditions|steps|points|questions|demands|causes|problems|things|lessons|rules|options|ways|mistakes|stages|phases|aims|goals|arguments|proposals|changes|objections|complaints|findings|facts|errors|concerns|wishes|tasks|promises|criticisms|faults|requests|charges|suggestions|differences|advantages|drawbacks|obstacles|risks)\b/dg;

const bothNames = new RegExp(`\\b[Bb]oth (${aName}(?:, ${aName})+,? and ${aName})(?= \\p{Ll})`, "u");

/** `Both Ilse Baar, Tom Reck and Ana Sill were acquitted` */
function bothOf(reading: Reading, sentence: ReadSentence): Finding[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = /\bboth /i.test(words) ? bothNames.exec(words) : null;
  if (!match) return [];
  const start = sentence.start + match.index;
  const count = (match[1] ?? "").split(/,? and |, /).length;
  return [
    {
      spans: [
        { start, end: start + 4 },
        { start: start + 5, end: start + match[0].length },
      ],
      message: `${count} are listed, not 2.`,
    },
  ];
}

const lettered = /\b(?<number>N+) (?:[a-z]+ ){0,2}?(?<noun>[a-z]+s)\b[^N]*?: ?(?<list>\(?(?:a|i|N)\) .*)/dg;

/** `two conditions: (a) that the mill keep its name, (b) that no one be dismissed and (c) that the chimney stay` */
function inLetters(reading: Reading, sentence: ReadSentence): Finding[] {
  if (!/: ?\(?(?:a|i|N)\) /.test(sentence.words)) return [];
  const [hit] = hits(reading, sentence, lettered);
  const [mark, list] = [hit?.mark("number"), hit?.extent("list")];
  if (!hit || !mark || !list || mark.hedge || measured.test(hit.group("noun"))) return [];
  const labels = [...reading.parsed.lower.slice(list.start, list.end).matchAll(/\(?\b([a-h]|[1-9])\) /g)].map(
    (m) => m[1] ?? "",
  );
  const inOrder = labels.every((label, k) => label === "abcdefgh"[k] || label === `${k + 1}`);
  if (!inOrder || labels.length < 2 || labels.length === mark.value) return [];
  const end = hit.extent("noun")?.end ?? mark.end;
  return [{ spans: [{ start: mark.start, end }, list], message: `${labels.length} are listed, not ${mark.value}.` }];
}

const beginsFirst = ({ start, marks: [first] }: ReadSentence): boolean =>
  first?.sort === "O" && first.value === 1 && first.start - start < 5;

/** `Three reasons. First, … Second, … Third, … Fourth, …` */
function inSteps(reading: Reading, sentence: ReadSentence, n: number): Finding[] {
  if (!reading.sentences.slice(n + 1, n + 14).some(beginsFirst)) return [];
  const [hit, second] = hits(reading, sentence, stepped);
  const mark = hit?.mark("number");
  if (!hit || second || !mark || mark.value < 2 || mark.hedge) return [];
  let most = 0;
  let place = null as Extent | null;
  for (let k = n + 1; k < Math.min(reading.sentences.length, n + 14); k++) {
    const next = reading.sentences[k];
    const [first] = next?.marks ?? [];
    if (
      !next ||
      !first ||
      first.sort !== "O" ||
      first.start - next.start > 4 ||
      !/^,|^ly,|^ /.test(reading.shape.slice(first.end, first.end + 3))
    )
      continue;
    if (first.value !== most + 1) break;
    most = first.value;
    place = { start: place?.start ?? first.start, end: first.end };
  }
  return place && most > mark.value
    ? [{ spans: [{ start: mark.start, end: hit.end }, place], message: `${most} are listed, not ${mark.value}.` }]
    : [];
}

function judge(reading: Reading, hit: Hit, number: Extent, list: Extent): Finding[] {
  const mark = hit.mark("number");
  const value = mark?.value ?? groups[hit.group("number")];
  const nouns = hit.group("noun").trim().split(" ");
  if (value === undefined || value < 2 || value > 20 || !Number.isInteger(value) || mark?.hedge || mark?.money)
    return [];
  if (nouns.some((noun) => measured.test(noun)) || !plural(nouns, hit.group("rest"), mark === undefined)) return [];
  const items = countItems(reading.text.slice(list.start, list.end), reading.shape.slice(list.start, list.end));
  if (!items || (value >= items.least && value <= items.most)) return [];
  const end = hit.extent("noun")?.end ?? number.end;
  return [{ spans: [{ start: number.start, end }, list], message: told(items, value) }];
}

const told = ({ least, most }: { least: number; most: number }, value: number): string => {
  const count = value > most ? most : least;
  return `${count} ${count === 1 ? "is" : "are"} listed, not ${value}.`;
};

const plural = (nouns: readonly string[], rest: string, isGroup: boolean): boolean =>
  isGroup ||
  [...nouns, ...rest.trim().split(" ").slice(0, 2)].some((word) =>
    /[^su’']s$|(?:men|people|children|women|ss?es|feet|mice|geese|criteria|media)$/.test(word),
  );

const headsBullets = new RegExp(`\\b${counted}(?<rest>(?: [^.;:]*)?):$`, "dg");
const bullet = /^(?:[-–•*·]|\d{1,2}[.)]|[a-z]\)) +\S/;

/** `Three things are missing:` over lines that begin with bullets. */
function inBullets(reading: Reading, sentence: ReadSentence, words: string): Finding[] {
  if (!/:$/.test(words) || !/N/.test(words)) return [];
  const [hit, second] = hits(reading, sentence, headsBullets);
  const mark = hit?.mark("number");
  if (!hit || second || !mark || mark.hedge || sentence.marks.filter((m) => m.sort === "N").length > 1) return [];
  const nouns = hit.group("noun").trim().split(" ");
  if (nouns.some((noun) => measured.test(noun)) || !plural(nouns, "", false)) return [];
  const lines: Extent[] = [];
  for (let n = sentence.paragraph + 1; ; n++) {
    const line = reading.parsed.paragraphs[n];
    if (!line || !bullet.test(reading.text.slice(line.start, line.start + 8).toLowerCase())) break;
    lines.push(line);
  }
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length < 2 || lines.length === mark.value) return [];
  const end = hit.extent("noun")?.end ?? mark.end;
  return [
    {
      spans: [
        { start: mark.start, end },
        { start: first.start, end: last.end },
      ],
      message: `${lines.length} are listed, not ${mark.value}.`,
    },
  ];
}
