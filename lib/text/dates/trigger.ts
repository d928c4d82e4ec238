import { ordinals, smallNumbers } from "../lexicon/number-words";
import { months, seasons, timeUnits, weekdays } from "../lexicon/time-words";
import { remember } from "../tokens/remember";
import { at, type Token } from "../tokens/token";
import { absoluteRules } from "./absolute-rules";
import { clockRules } from "./clock-rules";
import { compoundRules } from "./compound-rules";
import type { DateRule } from "./date-rule";
import { holidayRules } from "./holidays";
import { periodRules } from "./period-rules";
import { relativeRules, seasonRule, wholeRules } from "./relative-rules";
import { spanRules } from "./span-rules";

const rules = [
  ...absoluteRules,
  ...holidayRules,
  ...relativeRules,
  ...periodRules,
  ...wholeRules,
  seasonRule,
  ...spanRules,
  ...clockRules,
  ...compoundRules,
];
const rulesOf = (keys: readonly string[]) => rules.filter((rule) => rule.first.some((key) => keys.includes(key)));
const cache = new Map<string, readonly DateRule[]>();

const approximate = new Set(
  "about around almost nearly roughly approximately at more less fewer over under just up some only barely well as".split(
    " ",
  ),
);
const vague = new Set("several few many dozens hundreds couple countless most half".split(" "));

function keysOf(lower: string): string[] {
  const keys = [lower];
  const word = lower.replace(/\.$/, "");
  const head = word.split("-")[0] ?? "";
  if (/^\d/.test(lower) || head in smallNumbers || head === "hundred") keys.push("number");
  if (word in months) keys.push("month");
  if (word in weekdays) keys.push("weekday");
  if (word in seasons) keys.push("season");
  if (lower === "a" || lower === "an") keys.push("a", "vague");
  if (lower.replace(/s$/, "") in timeUnits && lower.endsWith("s")) keys.push("unit");
  if (approximate.has(lower)) keys.push("approximate");
  if (vague.has(lower)) keys.push("vague");
  if (head === "mid" || head === "early" || head === "late" || head === "single") keys.push(head);
  if (word.endsWith("long")) keys.push("long");
  if (/^\d+(?:nd|rd|th)$/.test(head) || head in ordinals) keys.push("number");
  if (/^(?:first|second|third|fourth)$/.test(head)) keys.push(head);
  if (/^['’]/.test(lower)) keys.push("apostrophe");
  if (/^[qh][1-4]$/.test(lower)) keys.push("quarter-number");
  if (/^fy(?:20\d\d)?$/.test(lower)) keys.push("fiscal");
  return keys;
}

/** Words that begin many things besides a time. */
const weak = new Set([
  ...approximate,
  ...vague,
  "a",
  "an",
  "the",
  "this",
  "that",
  "last",
  "next",
  "first",
  "second",
  "third",
  "fourth",
  "from",
  "past",
  "each",
  "every",
  "once",
  "twice",
  "late",
  "early",
  "earlier",
  "later",
  "recent",
  "shortly",
  "its",
  "his",
  "her",
  "their",
]);
const timely = remember((lower) =>
  /^(?:['’]?\d|(?:second|minute|min|hour|hr|day|night|week|weekend|fortnight|month|quarter|year|season|decade|half-century|quarter-century|q[1-4]|h[12]|fy|past$|o$|centur|millenni|half|end|start|beginning|middle|close|turn|spring|summer|autumn|fall|winter|morning|evening|afternoon|noon|midnight|midday|a\.?m\b|p\.?m\b|utc|gmt|(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|tonight|tomorrow|single|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/.test(
    lower,
  ),
);

/** `430`, `2,000`, `nine`: no year, clock or decade, which are times by themselves. */
const plainNumber = remember((lower) => /^\d{1,3}(?:,\d{3})*$/.test(lower) || lower in smallNumbers);

/** Whether a time can begin at token `i`: a weak opening, or a plain number, needs a word of time within the next six. */
export function mayBegin(tokens: readonly Token[], i: number): boolean {
  const { lower } = at(tokens, i);
  if (rulesFor(lower).length === 0) return false;
  if (!weak.has(lower) && !plainNumber(lower)) return true;
  for (let k = i + 1; k <= i + 6; k++) if (timely(at(tokens, k).lower)) return true;
  return false;
}

/** The date rules worth trying at a token that reads so in lower case; none for most words. */
export function rulesFor(lower: string): readonly DateRule[] {
  const known = cache.get(lower);
  if (known) return known;
  const found = rulesOf(keysOf(lower));
  if (cache.size < 20_000) cache.set(lower, found);
  return found;
}
