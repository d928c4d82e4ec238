import type { Extent } from "../span";
import type { Check, Finding } from "./finding";
import { type Counted, countedThings } from "./same-figure/counted";
import type { Mark } from "./shape/mark";
import { type Hit, hits, type Reading } from "./shape/reading";
import { plain } from "./shape/tolerance";

/** One thing counted in two ways: `the 14-storey tower`, `the tower’s 16 storeys`; a headline and its article. */
export const sameFigureCheck: Check = (reading) => {
  const things = countedThings(reading);
  const byNoun = new Map<string, Counted[]>();
  for (const thing of things) byNoun.set(thing.noun, [...(byNoun.get(thing.noun) ?? []), thing]);
  return [
    ...toll(reading),
    ...dead(reading),
    ...sentences(reading),
    ...score(reading),
    ...[...byNoun.values()].flatMap((list) => (list.length > 1 && list.length < 40 ? conflicts(reading, list) : [])),
  ];
};

const struck =
  /\b(?<verb>kill|injur|arrest|wound|rescu|jail|sack|charg|evacuat|destroy|damag|flood)[a-z]* (?:at least |all )?(?<a>N+)(?! (?:years|months|days|hours|times|per|million|of)\b)|(?<b>N+)(?: [a-z]+){0,2}? (?:were |are |was |have been |people )?(?<verb2>kill|injur|arrest|wound|rescu|jail|sack|charg|evacuat|destroy|damag|flood)(?:ed|d)\b/dg;

/** Verbs of which the noun says what was counted; of the others it is people. */
const ofThings = /^(?:destroy|damag|flood|evacuat)/;

/** `Storm kills seven`, `a storm killed nine people`: headline against the first paragraphs. */
function toll(reading: Reading): Finding[] {
  if (!reading.headline) return [];
  const told = hits(reading, reading.headline, struck);
  if (told.length !== 1) return [];
  const verb = (hit: Hit) => hit.group("verb") || hit.group("verb2");
  const number = (hit: Hit) => hit.mark("a") ?? hit.mark("b");
  const counted = (hit: Hit) => {
    const end = number(hit)?.end ?? hit.end;
    return /^ [a-z]+/.exec(reading.shape.slice(end, end + 20))?.[0] ?? "";
  };
  const end = leadEnd(reading);
  const lead = reading.sentences
    .slice(0, end)
    .filter((s) => s.start >= (reading.headline?.end ?? 0))
    .flatMap((s) => hits(reading, s, struck));
  return told.flatMap((hit) => {
    const same = lead.filter(
      (other) => verb(other) === verb(hit) && (!ofThings.test(verb(hit)) || counted(other) === counted(hit)),
    );
    const [first, second] = [number(hit), same[0] ? number(same[0]) : undefined];
    if (!first || !second || first.hedge || second.hedge || same.some((other) => number(other)?.value === first.value))
      return [];
    if (new Set(same.map((other) => number(other)?.value)).size > 1 || isRounding(first.value, second.value)) return [];
    return [
      {
        spans: [
          first,
          {
            start: second.start,
            end:
              second.end +
              (/^ (?:people|men|women|children)/.exec(reading.shape.slice(second.end, second.end + 10))?.[0].length ??
                0),
          },
        ],
        message: `${plain(first.value)} in the headline, ${plain(second.value)} in the text.`,
      },
    ];
  });
}

const killed =
  /\b(?<a>N+)(?: [a-z]+){0,3}? (?:were killed|was killed|were drowned|died|lost their lives|have died|are dead|were shot dead)\b|\b(?:killed|killing|claimed) (?<b>N+)(?= (?:people|men|women|lives|children|soldiers|miners|passengers|workers)| in\b| on\b|\.|,)/dg;
const theDead = /\bthe (?<n>N+) (?:dead|victims|deaths|fatalities|killed|people killed|people who died)\b/dg;

/** `Nine people were killed`, `the ten dead` */
function dead(reading: Reading): Finding[] {
  if (!/the N+ (?:dead|victims|deaths|fatalities|killed|people)/.test(reading.shape)) return [];
  return takenUp(reading, killed, theDead, (hit) => hit.mark("a") ?? hit.mark("b"));
}

const jailed =
  /\b(?:jailed|imprisoned|sentenced to|sent to prison|got|given|gave (?:him|her)|locked up|banned|suspended)(?: for)? (?<a>N+) (?:years|months|weeks|days)\b/dg;
const theTerm =
  /\b(?:the|his|her|that|this) (?<n>N+)-(?:year|month|week|day) (?:sentence|term|prison|jail|ban|suspension|spell)/dg;

/** `jailed for six years`, `the eight-year sentence` */
function sentences(reading: Reading): Finding[] {
  if (!/ N+-(?:year|month|week|day) [stpjb]/.test(reading.shape)) return [];
  return takenUp(reading, jailed, theTerm, (hit) => hit.mark("a"));
}

const another =
  /\b(?:another|other|also|earlier|later|appeal\w*|reduced|raised|extended|in hospital|since then|previous|first|asked|demanded|sought|wanted|prosecut\w+|now|risen|more|suspended sentence|last year|in [YM])\b/;

/** A number told once by `first` and taken up otherwise by `second` in the few sentences behind. */
function takenUp(reading: Reading, first: RegExp, second: RegExp, number: (hit: Hit) => Mark | undefined): Finding[] {
  let known: { hit: Hit; mark: Mark; sentence: number }[] = [];
  return reading.sentences.flatMap((sentence, n) => {
    if (!sentence.marks.some((m) => m.sort === "N")) return [];
    const words = sentence.words;
    const found = hits(reading, sentence, second).flatMap((hit): Finding[] => {
      const mark = hit.mark("n");
      const near = known.filter((k) => n - k.sentence < 8);
      const [one] = near;
      if (!mark || !one || new Set(near.map((k) => k.mark.value)).size > 1 || one.mark.value === mark.value) return [];
      if (mark.hedge || one.mark.hedge || another.test(words)) return [];
      return [
        { spans: [one.hit, hit], message: `${plain(one.mark.value)} in one place, ${plain(mark.value)} in the other.` },
      ];
    });
    const own = hits(reading, sentence, first).flatMap((hit) => {
      const mark = number(hit);
      return mark && mark.value > 1 ? [{ hit, mark, sentence: n }] : [];
    });
    known = [...known, ...own].slice(-6);
    return found;
  });
}

const scores =
  /(?<![\p{L}\p{N}–-])(?<a>N+)[-–](?<b>N+)(?![\p{L}\p{N}–-])(?<won> (?:win|victory|defeat|loss|draw|triumph|score|result))?/dgu;

/** `beat Albion 3–1`, `after the 3–2 win`: the one result of an article, told again. */
function score(reading: Reading): Finding[] {
  const found = reading.sentences
    .flatMap((s) => (s.marks.length > 1 && /N[-–]N/.test(s.words) ? hits(reading, s, scores) : []))
    .filter((hit) => (hit.mark("a")?.value ?? 99) < 20 && (hit.mark("b")?.value ?? 99) < 20);
  const of = (hit: Hit) => [hit.mark("a")?.value ?? 0, hit.mark("b")?.value ?? 0].sort((x, y) => y - x).join("–");
  const [first, second, third] = found;
  if (!first || !second || third || of(first) === of(second)) return [];
  if (
    !second.group("won") ||
    !/\b(?:the|their|its|this) $/.test(reading.shape.slice(second.start - 6, second.start)) ||
    /\b(?:last|earlier|previous|first leg|return|second leg|in [YM])/.test(
      reading.shape.slice(second.start - 60, second.end + 40),
    )
  )
    return [];
  return [{ spans: [first, second], message: `${of(first)} in one place, ${of(second)} in the other.` }];
}

function conflicts(reading: Reading, list: readonly Counted[]): Finding[] {
  const found: Finding[] = [];
  list.forEach((second, n) => {
    if (n === 0 || found.length > 0) return;
    const before = list.slice(0, n);
    const first = firstOf(reading, before, second);
    if (!first || isRelated(list, before, first, second)) return;
    const spans: Extent[] = [first, second].map(({ start, end }) => ({ start, end }));
    found.push({ spans, message: `${told(reading, first)} in one place, ${told(reading, second)} in the other.` });
  });
  return found;
}

const told = ({ text }: Reading, { start, end }: Counted): string => text.slice(start, end);

/** The earlier mention that a second one takes up: the only one of its noun, or the headline's. */
function firstOf(reading: Reading, before: readonly Counted[], second: Counted): Counted | null {
  const [first] = before;
  if (!first || second.hedged || first.hedged) return null;
  if (before.some((b) => b.value === second.value)) return null;
  const swapped =
    second.definite && !second.changed()
      ? before.find((b) => isSwap(b.value, second.value) && !b.changed())
      : undefined;
  if (swapped) return swapped;
  const values = new Set(before.map((b) => b.value));
  if (values.size > 1 || first.sentence === second.sentence) return null;
  const isFront = first.front && !second.front && before.every((b) => b.front) && second.sentence <= leadEnd(reading);
  if (!isFront && !second.definite && !(before.length === 1 && isSwap(first.value, second.value))) return null;
  if (second.other || first.other || second.changed() || first.changed()) return null;
  if (first.year !== null && second.year !== null && first.year !== second.year) return null;
  if (!alikeModifiers(first, second)) return null;
  if (isFront && (isRounding(first.value, second.value) || !sharesWord(reading, first, second))) return null;
  if (!isFront && (first.part !== second.part || isPartOf(reading, second))) return null;
  if (second.thing !== "" && second.thing !== first.thing && !wordsOf(reading, first).has(second.thing)) return null;
  return first;
}

/** `its 12 rooms facing the sea`, `the 40 members present`: what follows picks some of them. */
const isPartOf = ({ shape }: Reading, { end }: Counted): boolean =>
  /^ (?:[a-z]+ing|present|absent|left|who|that|which|with|without|aged|under|over|near|behind|along|beside|still|on duty|on board)\b/.test(
    shape.slice(end, end + 20),
  );

/** `1,450` and `1,540`: the same figures with two that stand side by side changed. */
function isSwap(a: number, b: number): boolean {
  const [x, y] = [`${a}`, `${b}`];
  const at = [...x].findIndex((digit, i) => digit !== y[i]);
  return (
    x.length > 2 &&
    x.length === y.length &&
    x[at] === y[at + 1] &&
    x[at + 1] === y[at] &&
    x.slice(at + 2) === y.slice(at + 2)
  );
}

/** The last sentence in which an article's head is told out: its first three paragraphs. */
const leadEnd = ({ sentences }: Reading): number => {
  const last = sentences.findIndex((s) => s.paragraph > 3);
  return last < 0 ? sentences.length : last;
};

const isRounding = (round: number, exact: number): boolean => {
  const digits = `${round}`.replace(/0+$/, "").length;
  return (
    Number(exact.toPrecision(Math.max(1, Math.min(15, digits)))) === round || Math.abs(round - exact) / exact < 0.02
  );
};

/** `230 new teachers` and `60 retired teachers` are two things; a word more on one side alone tells nothing. */
const alikeModifiers = (a: Counted, b: Counted): boolean =>
  a.modifiers.length === 0 || b.modifiers.length === 0 || a.modifiers.some((word) => b.modifiers.includes(word));

const wordsOf = ({ parsed, shape }: Reading, { sentence }: Counted): Set<string> => {
  const s = parsed.sentences[sentence];
  return new Set((s ? shape.slice(s.start, s.end) : "").match(/[\p{Ll}]{3,}/gu) ?? []);
};

function sharesWord({ parsed, shape }: Reading, first: Counted, second: Counted): boolean {
  const words = ({ sentence, start, end }: Counted) => {
    const s = parsed.sentences[sentence];
    return new Set(
      ((s ? shape.slice(s.start, start) + shape.slice(end, s.end) : "").match(/[\p{Ll}]{4,}/gu) ?? []).map((w) =>
        w.slice(0, 5),
      ),
    );
  };
  const own = words(first);
  return [...words(second)].some((word) => own.has(word));
}

/** Sums, differences, multiples or parts of each other explain two numbers. */
function isRelated(list: readonly Counted[], before: readonly Counted[], first: Counted, second: Counted): boolean {
  const others = list.filter((o) => o !== first && o !== second && !before.includes(o));
  const later =
    others.some((o) => o.value === second.value && o.definite) &&
    others.some((o) => o.value === first.value && o.definite);
  return later || first.alternatives.includes(second.value) || second.alternatives.includes(first.value);
}
