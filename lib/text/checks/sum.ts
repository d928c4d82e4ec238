import type { Extent } from "../span";
import type { Check, Finding } from "./finding";
import type { Mark } from "./shape/mark";
import { hits, type Reading, type ReadSentence } from "./shape/reading";
import { isSeries, judge, nounAfter, open } from "./sum/judge";
import { ofThem, remaining } from "./sum/rest";
import { fractions, shares } from "./sum/shares";
import { ballots, lead, margin, results } from "./sum/votes";

/** Parts that are said to make up a whole and do not: `48 vans: 20 electric, 18 hybrid and 12 diesel`. */
export const sumCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence, i) => {
    const numbers = sentence.marks.filter((m) => m.sort === "N" || m.sort === "P" || m.sort === "F").length;
    if (numbers < 2) return [];
    const found = firstOf([
      ...listed(reading, sentence),
      ...inAll(reading, sentence, reading.sentences[i - 1]),
      ...across(reading, sentence, reading.sentences[i - 1]),
      ...remaining(reading, sentence),
      ...ofThem(reading, sentence, reading.sentences[i - 1]),
      ...shares(reading, sentence),
      ...margin(reading, sentence),
      ...results(reading, sentence),
      ...ballots(reading, sentence),
      ...fractions(reading, sentence),
      ...lead(reading, sentence),
    ]);
    return found;
  });

const listOf = "(?<list>[^.;:()–—]*?N+[^.;:()–—]*?)";
const noun = "(?:[ -](?!and\\b|or\\b|to\\b|from\\b)[a-z’'-]+){1,5}?";

const people =
  "(?:people|members|men|women|boys|girls|adults|children|passengers|victims|students|pupils|hostages|workers|jurors|judges|players|dead|injured|wounded|killed|patients|prisoners|soldiers|officers|civilians|police officers|sailors|voters|guests|crew|miners|teachers|doctors|nurses|casualties|survivors|babies|teenagers|migrants|refugees|nuns|monks|priests)";
const lists = [
  // `48 vans – 20 electric, 18 hybrid and 12 diesel`; `22 matches (13 won, five drawn, four lost)`
  {
    sign: /[:(–—]|that is|namely/,
    pattern: new RegExp(
      `(?<total>N+)${noun}(?: [^.;:()–—N]{0,50}?)?(?:: | \\(| [–—] |, that is,? |, namely )${listOf}(?=\\)|\\.[”"]?$|\\.$| [–—]|$|;)`,
      "dg",
    ),
  },
  // `a fund of 90 million is made up of 50 million from the state and 20 million from donors`
  {
    sign: /consist|compris|composed|made up|split|divided|broken down/,
    pattern: new RegExp(
      `(?<total>N+)${noun}(?: (?:is|are|was|were))?,? (?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|composed of|divided into|split into|broken down into) ${listOf}(?=\\.[”"]?$|\\.$|$|;)`,
      "dg",
    ),
  },
  // `the crew of nine, four officers and six ratings,`
  {
    sign: /of N+, N/,
    pattern:
      /(?:crew|party|group|team|family|jury|staff|board|panel|class|squad|delegation|committee|cast|household) of (?<total>N+), (?<list>(?:N+ [a-z]+, )*N+ [a-z]+,? and N+ [a-z]+)(?=[,.;]|$)/dg,
  },
  // `12 members, five men and six women`
  {
    sign: /, N/,
    pattern: new RegExp(
      `(?<total>N+) (?:[a-z]+ )?${people}, (?<list>(?:N+ ${people}, )*N+ ${people},? and N+ ${people})(?=[,.;]|$)`,
      "dg",
    ),
  },
  // `14 medals, of which five were gold, four silver and three bronze`
  {
    sign: /, of (?:which|whom|them) N/,
    pattern: new RegExp(
      `(?<total>N+)${noun}, of (?:which|whom|them) (?<list>N+ [^.;:()–—]*?)(?=\\.$|\\.[”"]?$| [–—]|$|;)`,
      "dg",
    ),
  },
];

function listed(reading: Reading, sentence: ReadSentence): Finding[] {
  return lists
    .flatMap(({ sign, pattern }) => (sign.test(sentence.words) ? hits(reading, sentence, pattern) : []))
    .flatMap((hit) => {
      const [total, list] = [hit.mark("total"), hit.extent("list")];
      if (!total || !list || total.hedge || open.test(reading.shape.slice(total.end, list.end))) return [];
      if (/N [a-z ]{0,20}of (?:the |its |their |all )?$/.test(reading.shape.slice(sentence.start, total.start)))
        return [];
      const parts = itemsOf(reading, sentence, list);
      return parts ? judge(total, parts, list) : [];
    });
}

/** The numbers that head the items of a list, if every item has one and no more: `20 electric, 18 hybrid and 12 diesel`. */
function itemsOf(reading: Reading, sentence: ReadSentence, list: Extent): Mark[] | null {
  const words = reading.shape.slice(list.start, list.end);
  if (/\b(?:in [YM]+|after|when|ago|aged|who|whose|where|because|from N+ to)\b/.test(words) || /[YDTO]/.test(words))
    return null;
  if (/ and .* and /.test(words)) return null;
  const items = words.split(/,? and |, |; | plus /);
  if (
    items.length < 2 ||
    !items.every(
      (item) =>
        /^(?:the other |about |some |and |just |only )?[NP]+(?: |-|$)/.test(item) &&
        (item.match(/[NP]+/g) ?? []).length === 1,
    )
  )
    return null;
  const parts = sentence.marks.filter((m) => m.start >= list.start && m.end <= list.end);
  return parts.length === items.length && new Set(parts.map((p) => p.sort)).size === 1 ? parts : null;
}

const together =
  /(?:(?:makes?|making|made|is|are|gives|giving|or|for|comes to|came to|brings|bringing|adds? up to|adding up to)(?: the| it| a)?(?: total| sum)?(?: of| to)?(?: [a-z]+)? (?<total>N+)(?: [a-z]+){0,3} (?:in all|altogether|in total|all told|together|overall)\b|(?:a|the|its|their) (?:grand |combined |overall )?total (?:of|is|was|came to|comes to) (?<total2>N+)|(?<total3>N+)(?: [a-z]+){0,2} (?:in all|altogether|in total|all told)\b)/dg;

/** `210 people build pumps, 95 repair engines and 60 work in the office, which makes 380 in all`. */
function inAll(reading: Reading, sentence: ReadSentence, before: ReadSentence | undefined): Finding[] {
  return (
    /in all|altogether|in total|all told|together|overall|total (?:of|is|was|c)/.test(sentence.words)
      ? hits(reading, sentence, together)
      : []
  ).flatMap((hit) => {
    const total = hit.mark("total") ?? hit.mark("total2") ?? hit.mark("total3");
    if (!total || total.hedge) return [];
    const own = sentence.marks.filter((m) => m.end <= hit.start && m.sort === "N");
    const previous = before && before.paragraph === sentence.paragraph && own.length === 0 ? before : null;
    const parts = previous ? previous.marks.filter((m) => m.sort === "N") : own;
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2) return [];
    const stretch = { start: first.start, end: previous ? last.end : hit.start };
    const words = reading.shape.slice(stretch.start, stretch.end);
    const marks = (previous ?? sentence).marks.filter((m) => m.start >= stretch.start && m.end <= stretch.end);
    if (
      open.test(words) ||
      /;|\bof (?:them|the|these|whom|which)\b/.test(words) ||
      marks.length !== parts.length ||
      !isSeries(words, parts.length)
    )
      return [];
    return judge(total, parts, { start: first.start, end: last.end + nounAfter(reading, last) });
  });
}

const allOf =
  /\ball (?<total>N+) [a-z]+(?: [a-z]+){0,3} (?:voted|answered|replied|took part|were asked|were counted|are accounted for|are known|have voted|cast (?:a|their) votes?|turned up|attended|were present)/dg;
const result =
  /(?<list>N+(?: (?:votes|members|seats))? (?:for|in favour|against|voted|yes|no|were|said|to)[^.;]*?[N]+[^.;]*?)(?=\.$|\.[”"]?$|$|;)/dg;

/** `All 61 members voted. The result was 33 for the bridge, 21 against and five abstentions.` */
function across(reading: Reading, sentence: ReadSentence, before: ReadSentence | undefined): Finding[] {
  if (!before || before.paragraph !== sentence.paragraph || !/\ball N/.test(before.words)) return [];
  const total = hits(reading, before, allOf)[0]?.mark("total");
  const list = hits(reading, sentence, result)[0]?.extent("list");
  const parts = list ? itemsOf(reading, sentence, list) : null;
  return total && list && parts && !open.test(reading.shape.slice(list.start, list.end))
    ? judge(total, parts, list)
    : [];
}

const firstOf = (findings: Finding[]): Finding[] => {
  const taken: Extent[] = [];
  return findings.filter(({ spans }) => {
    const near = taken.slice(-40);
    const clash = spans.some((s) => near.some((t) => t.start < s.end && s.start < t.end));
    taken.push(...spans);
    return !clash;
  });
};
