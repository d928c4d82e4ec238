import { parseDay } from "../../dates/calendar";
import { ordinals, smallNumbers } from "../../lexicon/number-words";
import { months, weekdays } from "../../lexicon/time-words";
import { denominators, parseNumber } from "../../tokens/numbers";
import type { Hedge, Mark, MarkSort, When } from "./mark";
import {
  aYear,
  clock,
  dayFirst,
  dotted,
  fraction,
  iso,
  monthFirst,
  monthOf,
  number,
  ordinal,
  percent,
  points,
  ratio,
  sizeOf,
  weekdayName,
} from "./pieces";

/** Every sort with its pattern, the more telling first; what `read` refuses is tried as the next. */
const sorts: readonly {
  sort: MarkSort;
  pattern: string;
  read: (words: string, text: string) => Partial<Mark> | null;
}[] = [
  { sort: "D", pattern: iso, read: (w) => dayRead(parts(w, iso), [0, 1, 2]) },
  { sort: "D", pattern: dotted, read: (w) => dayRead(parts(w, dotted), [2, 1, 0]) },
  { sort: "D", pattern: dayFirst, read: (w, text) => (named(text) ? dayRead(parts(w, dayFirst), [2, 1, 0]) : null) },
  {
    sort: "D",
    pattern: monthFirst,
    read: (w, text) => (named(text) ? dayRead(parts(w, monthFirst), [2, 0, 1]) : null),
  },
  { sort: "W", pattern: weekdayName, read: (w, text) => (named(text) ? readWeekday(w) : null) },
  { sort: "M", pattern: monthOf, read: (w, text) => (named(text) ? readMonth(parts(w, monthOf)) : null) },
  { sort: "T", pattern: clock, read: readClock },
  { sort: "O", pattern: ordinal, read: readOrdinal },
  { sort: "Q", pattern: points, read: (w) => readAmount(w.replace(/[- ](?:per ?cent|percentage).*$/, "")) },
  { sort: "P", pattern: percent, read: (w) => readAmount(w.replace(/[- ]?(?:%|per ?cent|percent)$/, "")) },
  { sort: "F", pattern: fraction, read: readFraction },
  { sort: "Y", pattern: aYear, read: (w) => ({ value: Number(w), when: { ...never, year: Number(w) } }) },
  { sort: "N", pattern: number, read: readAmount },
];

const never: When = { year: null, month: null, day: null };
const named = (text: string) => /\p{Lu}/u.test(text);
const whole = new Map(sorts.map((s) => [s.pattern, new RegExp(`^${s.pattern}$`)]));
const parts = (words: string, pattern: string): string[] =>
  [...(whole.get(pattern)?.exec(words) ?? [])].slice(1).map((part) => part ?? "");
const sticky = sorts.map((s) => ({ ...s, pattern: new RegExp(s.pattern, "y") }));
/** What can begin with a figure, what with a letter that opens a month, a weekday or a number word: tried alone. */
const byDigit = sticky.filter((_, i) => ![3, 4, 5].includes(i));
const byLetter = sticky.filter((_, i) => ![0, 1, 2, 11].includes(i));
/** Where a mark can begin: at a digit, a sign before one, or the first letters of a number word, month or weekday. */
const begins =
  /[$£€¥\d½⅓⅔¼¾−-]|\b(?:zero|one|tw[eo]|th[iru]|fo[ur]|fi[rvf]|si[x]|se[vcp]|ei[g]|ni[n]|te[n]|ele|hal|hun|half|an? (?=hal|third|quar|fift|sixt|seve|eigh|nint|tent|twen|hund|thou|mill|bill|trill|doze|per ?cent|percentage)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|noon|midn)/g;

/** Every number and time of a text; `lower` is the text in lower case with plain spaces, offset for offset. */
export function findMarks(text: string, lower: string): Mark[] {
  const found: Mark[] = [];
  begins.lastIndex = 0;
  for (let hit = begins.exec(lower); hit; hit = begins.exec(lower)) {
    const mark = stands(lower, hit.index) ? markAt(text, lower, hit.index) : null;
    if (!mark) {
      begins.lastIndex = Math.max(begins.lastIndex, hit.index + 1);
      continue;
    }
    found.push(mark);
    begins.lastIndex = mark.end;
  }
  return found;
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a mark may begin at an offset: not inside a word or a number, and a sign only before a figure. */
function stands(lower: string, at: number): boolean {
  const before = lower.charAt(at - 1);
  if (before !== " " && before !== "" && letter.test(before)) return false;
  if ((before === "." || before === ",") && /\d/.test(lower.charAt(at - 2)) && /\d/.test(lower.charAt(at)))
    return false;
  const sign = lower.charAt(at);
  if (sign === "-" || sign === "−")
    return (before === "" || before === " " || before === "(" || before === "\n") && /\d/.test(lower.charAt(at + 1));
  return !/[$£€¥]/.test(sign) || /[\d ]/.test(lower.charAt(at + 1));
}

function markAt(text: string, lower: string, start: number): Mark | null {
  const isLetter = /[a-z]/.test(lower.charAt(start));
  const ahead = lower.slice(start, start + 80);
  const isShare = /%|per/.test(ahead);
  const mayDivide = isLetter || / (?:in|out of) /.test(ahead);
  for (const { sort, pattern, read } of isLetter ? byLetter : byDigit) {
    if (((sort === "P" || sort === "Q") && !isShare) || (sort === "F" && !mayDivide)) continue;
    pattern.lastIndex = start;
    const words = pattern.exec(lower)?.[0];
    if (!words) continue;
    const end = start + words.length;
    if (letter.test(lower.charAt(end)) && letter.test(lower.charAt(end - 1))) continue;
    if (sort === "Y" && isCount(lower, start, end)) continue;
    const reading = read(words, text.slice(start, end));
    if (!reading || Number.isNaN(reading.value)) continue;
    const money = /^[$£€¥]/.exec(words)?.[0] ?? "";
    return { start, end, sort, value: 0, step: 1, hedge: hedgeBefore(lower, start), money, when: never, ...reading };
  }
  return null;
}

/** `of 1950 voters`, `1200 people`: a plural behind and no word of time before make four figures a count. */
function isCount(lower: string, start: number, end: number): boolean {
  const after = /^ ([a-z]+)/.exec(lower.slice(end, end + 20))?.[1] ?? "";
  const before = /([a-z]+) $/.exec(lower.slice(Math.max(0, start - 12), start))?.[1] ?? "";
  if (/^(?:in|since|until|till|by|during|the|from|before|after|early|late|its|their|his|her)$/.test(before))
    return false;
  return /^(?:people|men|women|children|km|kg)$|[^su]s$/.test(after) && !/^(?:was|is|has|does|as)$/.test(after);
}

const over =
  /(?:more than|at least|over|above|exceeding|upwards of|no fewer than|no less than|not less than|minimum of|beyond|well over|just over|better than|or more than) (?:an? |the |[$£€]|us)?$/;
const under =
  /(?:less than|fewer than|under|below|at most|up to|no more than|not more than|maximum of|just under|well under|barely|hardly|as many as|only just|not quite) (?:an? |the |[$£€]|us)?$/;
const about =
  /(?:about|around|some|roughly|approximately|nearly|almost|close to|approaching|an estimated|estimated|circa|c\.|or so|perhaps|maybe|more or less|somewhere near|just about|a good|good|on average|average of|almost exactly|nigh on) (?:an? |the |[$£€]|us)?$/;

function hedgeBefore(lower: string, start: number): Hedge {
  const before = lower.slice(Math.max(0, start - 28), start);
  return over.test(before) ? "over" : under.test(before) ? "under" : about.test(before) ? "about" : null;
}

function dayRead(found: readonly string[], [y, m, d]: readonly [number, number, number]): Partial<Mark> | null {
  const month = monthNumber(found[m] ?? "");
  const day = Number.parseInt(found[d] ?? "", 10);
  const year = found[y] ? Number(found[y]) : null;
  const pad = (n: number) => String(n).padStart(2, "0");
  // 2024 has all days that a year may have.
  if (!parseDay(`${year ?? 2024}-${pad(month)}-${pad(day)}`)) return null;
  return { value: day, when: { year, month, day } };
}

const monthNumber = (word: string) => (/^\d/.test(word) ? Number(word) : (months[word.replace(/\.$/, "")] ?? 0));

function readMonth([name = "", year = ""]: readonly string[]): Partial<Mark> {
  const month = monthNumber(name);
  return { value: month, when: { year: year ? Number(year) : null, month, day: null } };
}

const readWeekday = (words: string): Partial<Mark> | null => {
  const value = weekdays[words.replace(/\.$/, "")];
  return value === undefined ? null : { value };
};

function readClock(words: string): Partial<Mark> | null {
  if (words === "noon" || words === "midnight") return { value: words === "noon" ? 720 : 0 };
  const [, hour = "", minute = "0", half = ""] = /^(\d+)(?:[:.](\d\d))? ?(?:([ap])\.?m\.?)?$/.exec(words) ?? [];
  if (!half && !words.includes(":")) return null;
  const hours = half ? (Number(hour) % 12) + (half === "p" ? 12 : 0) : Number(hour);
  return { value: hours * 60 + Number(minute) };
}

const roundOrdinals: Readonly<Record<string, number>> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

function readOrdinal(words: string): Partial<Mark> {
  const figure = /^\d+/.exec(words)?.[0];
  const [first = "", last = ""] = words.split("-");
  const value = figure
    ? Number(figure)
    : (ordinals[words] ?? roundOrdinals[words] ?? (smallNumbers[first] ?? Number.NaN) + (ordinals[last] ?? Number.NaN));
  return { value };
}

const isRatio = new RegExp(`^${ratio}$`);

function readFraction(words: string): Partial<Mark> | null {
  if (!isRatio.test(words)) {
    const value = exactFraction(words);
    return value === null ? null : { value, step: 0 };
  }
  const [a = "", b = ""] = words.split(/ (?:in|out of)(?: every)? /);
  const [part, of] = [parseNumber(a), parseNumber(b)];
  return part === null || of === null || part > of ? null : { value: part / of, step: 0 };
}

function exactFraction(words: string): number | null {
  const [last = "", first = "a"] = words.split(/[- ]/).reverse();
  const over = denominators[last] ?? denominators[last.replace(/s$/, "")];
  return over === undefined ? null : (smallNumbers[first] ?? 1) / over;
}

function readAmount(words: string): Partial<Mark> | null {
  if (/^\d{1,9}$/.test(words)) return { value: Number(words), step: 1 };
  const plain = words.replace(/^[$£€¥] ?/, "").replace("−", "-");
  const negative = plain.startsWith("-");
  const bare = negative ? plain.slice(1) : plain;
  const value = bare === "half a" ? 0.5 : bare === "a" || bare === "an" ? 1 : parseNumber(bare);
  if (value === null) return null;
  return { value: negative ? -value : value, step: stepOf(bare) };
}

/** The last place a number is told to. */
function stepOf(words: string): number {
  const size = words
    .split(/[ -]/)
    .reduce((product, word) => (/^[a-z]/.test(word) ? product * sizeOf(word) : product), 1);
  const decimals =
    /\d[.,](\d{1,2}|\d{4,})(?!\d|,)/.exec(words)?.[1]?.length ?? /\d\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  if (/half|[½⅓⅔¼¾]/.test(words)) return size / 2;
  return size / 10 ** decimals;
}
