import { femaleNames, maleNames } from "../lexicon/given-names";
import { remember } from "../tokens/remember";
import type { Check, Finding } from "./finding";
import { differ, near, sound } from "./name/near";
import type { Name } from "./shape/find-names";
import type { Reading } from "./shape/reading";

/** One person or house spelled in two ways: `Annika Solberg`, `Anika Solberg`; `Fergus MacDonald`, `McDonald`. */
export const nameCheck: Check = (reading) => {
  const spelled = collect(reading.names);
  const words = byWord(spelled);
  const found: Finding[] = [];
  const told = new Set<string>();
  for (const [a, b] of nearPairs([...words.keys()])) {
    const finding = compare(reading, words.get(a) ?? [], words.get(b) ?? [], a, b);
    const key = finding?.spans.map((s) => `${s.start}`).join(" ") ?? "";
    if (!finding || told.has(key)) continue;
    told.add(key);
    found.push(finding);
  }
  return found;
};

/** One spelling of a name with all its places. */
type Spelling = { parts: string[]; places: Name[] };

const plainMark = (text: string) => text.replaceAll("'", "’");

function collect(names: readonly Name[]): Spelling[] {
  const known = new Map<string, Spelling>();
  for (const name of names) {
    const parts = name.parts.map(plainMark).filter((part) => part.length > 1);
    const key = parts.join(" ");
    const spelling = known.get(key);
    if (spelling) spelling.places.push(name);
    else if (parts.length > 0) known.set(key, { parts, places: [name] });
  }
  return [...known.values()];
}

function byWord(spelled: readonly Spelling[]): Map<string, Spelling[]> {
  const words = new Map<string, Spelling[]>();
  for (const spelling of spelled)
    for (const part of new Set(spelling.parts)) {
      const list = words.get(part);
      if (list) list.push(spelling);
      else words.set(part, [spelling]);
    }
  return words;
}

/** Pairs of words at most one letter, or two neighbours swapped, apart; found by what is left without one letter. */
function nearPairs(words: readonly string[]): [string, string][] {
  const index = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  const sounds = remember(sound);
  for (const word of words) {
    if (word.length < 3 || word.length > 24) continue;
    const keys = keysOf(word, sounds(word));
    const met = new Set<string>();
    for (const key of keys) for (const other of index.get(key) ?? []) met.add(other);
    for (const other of met) if (near(other, word, sounds)) pairs.push([other, word]);
    for (const key of keys) {
      const list = index.get(key);
      if (!list) index.set(key, [word]);
      else if (list.length < 12) list.push(word);
    }
  }
  return pairs;
}

function keysOf(word: string, heard: string): string[] {
  const lower = word.toLowerCase();
  const keys = [lower];
  // Of two letters alike that stand side by side either leaves the same rest.
  if (word.length > 3)
    for (let i = 0; i < lower.length; i++)
      if (lower[i] !== lower[i + 1]) keys.push(lower.slice(0, i) + lower.slice(i + 1));
  keys.push(`=${heard}`);
  return keys;
}

/** What says that two spellings are two people, or why one is spelled in two ways. */
const explained =
  /\b(?:sister|brother|mother|father|son|daughter|wife|husband|cousin|uncle|aunt|twins?|niece|nephew|grand\w+|family|namesakes?|no relation|unrelated|not related|related|confused?|confusing|mistaken for|mixed up|rival|spel(?:ling|led|t|ls?)|misspel\w+|spells?|called (?:himself|herself)|changed (?:his|her|its) name|stage name|pen name|born as|née|formerly|originally|known as|renamed|nickname\w*|in (?:german|french|polish|danish|swedish|english|norwegian|russian|latin)|transliterat\w+|dialect|both|two (?:men|women)|misprint\w*|typo|wrongly|sic|letter in the name|with (?:a|an|one|two) [a-z]{1,2}\b)\b/;

function compare(
  reading: Reading,
  a: readonly Spelling[],
  b: readonly Spelling[],
  x: string,
  y: string,
): Finding | null {
  if (x.toLowerCase() === y.toLowerCase()) return null;
  for (const one of a)
    for (const other of b) {
      const [p, q] = [one.places[0], other.places[0]];
      if (!p || !q || (isForm(x, y) && ![...one.places, ...other.places].some((place) => isTitled(reading, place))))
        continue;
      if (!areOne(one, other, x, y, a, b)) continue;
      if (together(one, other) || [...one.places, ...other.places].some((place) => isExplained(reading, place)))
        continue;
      const places = [p, q].sort((s, t) => s.start - t.start);
      return {
        spans: places.map(({ start, end }) => ({ start, end })),
        message: `One name is spelled in two ways: ${places.map((s) => reading.text.slice(s.start, s.end)).join(" and ")}.`,
      };
    }
  return null;
}

const isExplained = ({ parsed, shape }: Reading, { sentence }: Name): boolean => {
  const { start, end } = parsed.sentences[sentence] ?? { start: 0, end: 0 };
  return explained.test(shape.slice(start, end));
};

/** Both in one sentence: told apart by whoever wrote it. */
const together = (a: Spelling, b: Spelling): boolean => {
  const sentences = new Set(a.places.map((p) => p.sentence));
  return b.places.some((p) => sentences.has(p.sentence));
};

const people = (word: string): string => (word.endsWith("ans") ? word.slice(0, -3) : word);
const place = (word: string): string => word.replace(/(?:ana|as|a)$/, "");
/** `Kellers`, `Estonian`, `Texans` of `Texas`: another form of the word. */
const isForm = (x: string, y: string): boolean => {
  if (people(x) === place(y) || people(y) === place(x)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.startsWith(short) && short.at(-1) !== long.at(-1) && /^[sni]$/.test(long.slice(short.length));
};

/** `Mr Hollin`: a surname for sure, and no form of another word. */
const isTitled = ({ shape }: Reading, { start }: Name): boolean =>
  /\b(?:mr|mrs|ms|miss|dr)\.? $/.test(shape.slice(Math.max(0, start - 6), start));
const isGiven = (word: string) => maleNames.has(word.toLowerCase()) || femaleNames.has(word.toLowerCase());
const alike = (x: string, y: string) => sound(x) === sound(y) || differ(x, y) === "swap";

/** A word that owes its capital to no sentence's head wherever it stands alone, or does so within a longer name. */
const isName = (spellings: readonly Spelling[]): boolean =>
  spellings.every((s) => s.places.every((place) => !place.opens)) ||
  spellings.some((s) => s.parts.length > 1 && s.places.some((place) => !place.opens));

/** Whether two names that differ in the words `x` and `y` alone are one person's or one house's. */
function areOne(
  one: Spelling,
  other: Spelling,
  x: string,
  y: string,
  a: readonly Spelling[],
  b: readonly Spelling[],
): boolean {
  const [p, q] = [one.parts, other.parts];
  const [i, j] = [p.indexOf(x), q.indexOf(y)];
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  if (p.length > 1 && q.length > 1) {
    if (p.length !== q.length || i !== j || !p.every((part, k) => k === i || part === q[k])) return false;
    // A first name: two people of one surname may differ in it, unless both forms sound alike.
    if (i === 0 && p.length === 2 && isGiven(x) && isGiven(y)) return alike(x, y);
    return i === 0 ? alike(x, y) || short > 4 : alike(x, y) || short > 3;
  }
  const [full, single, word, alone] = p.length > 1 ? [p, q, x, b] : [q, p, y, a];
  const inFull = p.length > 1 ? i : j;
  if (full.length > 1) {
    if (single.length !== 1 || inFull !== full.length - 1) return false;
    const lone = p.length > 1 ? y : x;
    // Another one bears the other spelling in full, or it is the name of a place.
    if (alone.some((s) => s.parts.length > 1)) return false;
    return (alike(word, lone) && short > 3) || (short > 4 && word[0] === lone[0]);
  }
  // Two single words: houses, places, people known by one name.
  const rare = Math.min(one.places.length, other.places.length) === 1;
  const seen = isName(a) && isName(b);
  return rare && seen && long > 5 && x[0] === y[0] && !isGiven(x) && !isGiven(y);
}
