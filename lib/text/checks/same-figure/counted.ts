import type { Extent } from "../../span";
import type { Parsed } from "../../syntax/parse";
import { at, type Token } from "../../tokens/token";
import { words } from "../../tokens/words";
import type { Mark } from "../shape/mark";
import type { Reading } from "../shape/reading";

/** A number with what it counts. */
export type Counted = Extent & {
  value: number;
  /** The thing a hyphened or measured number tells of: `tower` of `14-storey tower`. */
  thing: string;
  /** What is counted, in the singular: `storey`, `crown`. */
  noun: string;
  modifiers: string[];
  /** `the 60 days`, `its 12 rooms`: taken up from before. */
  definite: boolean;
  hedged: boolean;
  /** `another 20`, `the next 30`, `of the 60`: not all of them. */
  other: boolean;
  /** `20 of the 60`: the part, not the whole. */
  part: boolean;
  /** Its sentence tells of another state: planned, asked for, before, since. */
  changed: () => boolean;
  /** In the headline or a caption. */
  front: boolean;
  year: number | null;
  sentence: number;
  /** Values that other numbers of its sentence give with it. */
  alternatives: number[];
};

const measures = words(
  "percent per times degree degrees o’clock am pm to in of or and more fewer less third thirds quarter quarters a an the for from at on by with was is were are has have had not who which that as than when after before since until if but so",
);
const changedWords =
  /\b(?:plan\w*|propos\w+|asked for N|demand\w*|origin\w+|initially|announced|earlier|previous\w*|before|ago|later|now|today|currently|updated?|revis\w+|correct\w*|instead|rather than|not N|rose|risen|rise|fell|fallen|grew|grown|increas\w+|decreas\w+|cut from|up from|down from|expect\w*|estimat\w+|forecast\w*|target\w*|goal|should have|according to|rival|claim\w*|disput\w*|offer\w*|recommend\w*|sought|suspended|extended|expanded|shortened|reduced|raised|added|joined|by then|last year|this year|next year|the year before|per|each|every|average|limit|record|sentence of|another)\b/;
const others = words(
  "other another more additional extra further next last first remaining final previous same past coming following preceding second third old former least most roughly original initial top best",
);
const lastWord = /(\w+)\s*$/;
const isOther = (before: string): boolean => {
  const word = lastWord.exec(before)?.[1] ?? "";
  return others.has(word) || /^O+$/.test(word);
};
const definites =
  /(?:^|[^\p{L}])(?:all (?:of )?(?:the|its|their|his|her)|the|its|their|his|her|our|these|those|all|with (?:its|their|his|her)|[\p{L}]+[’']s|[\p{L}]+s[’'])(?: (?<words>[\p{L}-]+))? $/u;

export function countedThings(reading: Reading): Counted[] {
  const found: Counted[] = [];
  reading.sentences.forEach((sentence, n) => {
    const marks = sentence.marks.filter((m) => m.sort === "N");
    if (marks.length === 0) return;
    const changed = () => changedWords.test(sentence.words);
    const years = sentence.marks.flatMap((m) => m.when.year ?? []);
    const year = years.length > 0 ? (years[0] ?? null) : null;
    for (const mark of marks) {
      const thing = thingAt(reading, mark, sentence.start);
      if (!thing) continue;
      const front = reading.headline !== null && mark.start < reading.headline.end;
      const alternatives = marks
        .filter((m) => m !== mark)
        .flatMap((m) => [mark.value + m.value, mark.value - m.value, m.value]);
      found.push({ ...thing, changed, front, year, sentence: n, alternatives });
    }
  });
  return found;
}

const singular = (noun: string): string =>
  noun === "people"
    ? "person"
    : noun === "men"
      ? "man"
      : noun === "women"
        ? "woman"
        : noun === "children"
          ? "child"
          : /ies$/.test(noun)
            ? `${noun.slice(0, -3)}y`
            : /(?:ss|sh|ch|x)es$/.test(noun)
              ? noun.slice(0, -2)
              : /[^su’']s$/.test(noun)
                ? noun.slice(0, -1)
                : noun;

type Thing = Omit<Counted, "changed" | "front" | "year" | "sentence" | "alternatives">;
const abbreviated: Readonly<Record<string, string>> = {
  km: "kilometre",
  kilometer: "kilometre",
  m: "metre",
  meter: "metre",
  kg: "kilogram",
  ha: "hectare",
  storeys: "storey",
};

const isUnit =
  /^(?:kilometre|metre|day|month|week|year|hour|minute|mile|crown|euro|dollar|tonne|ton|litre|hectare|acre|foot|kilogram|pound)$/;

function thingAt({ shape, parsed }: Reading, mark: Mark, from: number): Thing | null {
  if (mark.value <= 1) return null;
  if (mark.money) return moneyAt(shape, mark, from);
  const after = follows.exec(shape.slice(mark.end, mark.end + 48));
  if (!after) return null;
  const hyphen = after[1] === "-";
  const tail = hyphen ? [] : phraseOf(shape.slice(mark.end + 1, mark.end + 60));
  const head = hyphen ? 0 : headAt(tail);
  if (head < 0) return null;
  const raw = (hyphen ? (after[2] ?? "").split("-")[0] : tail[head]) ?? "";
  const noun = singular(abbreviated[raw] ?? raw);
  if (!/^[a-z’]{1,}$/.test(noun) || measures.has(noun) || noun.length < 2) return null;
  // `six-year-old`, `30-year`: an age or a length of its own.
  if (hyphen && /^-year-old|^-day-old|^-month-old/.test(shape.slice(mark.end, mark.end + 10))) return null;
  const modifiers = hyphen ? [] : tail.slice(0, head);
  const before = shape.slice(Math.max(from, mark.start - 40), mark.start);
  const length = hyphen ? raw.length : tail.slice(0, head + 1).join(" ").length;
  const thing = hyphen
    ? singular(/^ ([a-z]+)/.exec(shape.slice(mark.end + 1 + length, mark.end + 30 + length))?.[1] ?? "")
    : isUnit.test(noun)
      ? nounAt(parsed, mark.end + 2 + length)
      : "";
  const definite = /(?:the|its|their|his|her|our|these|those|all|s|s[’']|[’']s)(?: [\p{L}-]+)? $/u.test(
    before.slice(-30),
  )
    ? definites.exec(before)
    : null;
  const between = (definite?.groups?.words ?? "").trim();
  return {
    start: mark.start,
    end: mark.end + 1 + length,
    value: mark.value,
    thing,
    noun: isUnit.test(noun) ? `${noun} ${thing}` : noun,
    modifiers,
    definite: definite !== null && (between === "" || isAdjective(parsed, mark.start - 1 - between.length)),
    hedged: mark.hedge !== null || /\bor (?:more|so)\b/.test(shape.slice(mark.end, mark.end + 40)),
    other:
      isOther(before) ||
      modifiers.some((m) => /^(?:more|other|extra|additional|further|new|old)$/.test(m) && m !== "new"),
    part: /^ (?:[a-z]+ )?of (?:the|its|them|those|these)\b/.test(shape.slice(mark.end, mark.end + 24)),
  };
}

/** `the $5 million`: money stands for itself. */
function moneyAt(shape: string, mark: Mark, from: number): Thing {
  const before = shape.slice(Math.max(from, mark.start - 40), mark.start);
  const bare = /^ ?(?:[.,;]|to |was |were |is |are |will |would |has |had |in (?!N)|and |$)/.test(
    shape.slice(mark.end, mark.end + 8),
  );
  const definite = /\b(?:the|these|those|all the) $/.test(before) && bare;
  return {
    start: mark.start,
    end: mark.end,
    value: mark.value,
    noun: mark.money,
    thing: "",
    modifiers: [],
    definite,
    hedged: mark.hedge !== null,
    other: isOther(before),
    part: false,
  };
}

const follows = /^(-| )([a-z’-]+)(?=[\s,.;:!?)’”"–—]|$)/;

/** The words up to a mark. */
function phraseOf(words: string): string[] {
  const stop = words.search(/[,.;:!?)”"–—\n]/);
  return (stop < 0 ? words : words.slice(0, stop)).split(" ");
}

/** Which of the words behind a number is what it counts: the first plural, or what a unit's hyphen leaves. */
function headAt(list: readonly string[]): number {
  for (let i = 0; i < Math.min(3, list.length); i++) {
    const word = list[i] ?? "";
    if (measures.has(word)) return -1;
    if (/[^su’']s$|^(?:people|men|women|children|km|kg|ha|staff|crew|police|sheep|cattle)$/.test(word)) return i;
  }
  return -1;
}

/** The token that begins at an offset. */
function tokenAt({ tokens }: Parsed, start: number): Token | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(tokens, middle).start < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === start ? tokens[low] : undefined;
}

/** `42-kilometre tunnel`, `30 days to pay`: a unit alone says nothing of the thing; the noun behind does. */
function nounAt(parsed: Parsed, start: number): string {
  const token = tokenAt(parsed, start);
  return token?.tag === "NOUN" ? singular(token.lower) : "";
}

const isAdjective = (parsed: Parsed, start: number): boolean => tokenAt(parsed, start)?.tag === "ADJ";
