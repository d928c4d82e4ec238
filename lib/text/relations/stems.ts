import { sameActs } from "../lexicon/states";
import { stopwords } from "../lexicon/stopwords";

const acts = new Map(sameActs.flatMap((group) => group.map((stem): [string, string] => [stem, `act:${group[0]}`])));

/** A word without its commonest endings: enough to tell that `signed` and `signing` are one word. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/, "");
  if (plain.length < 5) return plain.replace(/s$/, "");
  return plain
    .replace(/(?:ies)$/, "i")
    .replace(/(?:ness|ments?|ations?|ing|ed|es|s|ly)$/, "")
    .replace(/([^aeioul])\1$/, "$1")
    .replace(/[ye]$/, (end) => (end === "y" ? "i" : ""));
}

/** Stems of words met before: the same few thousand words make up most articles. */
const known = new Map<string, string | null>();

/** The stem of a word that carries meaning, null for one that does not; words for the same act share one stem. */
function contentStem(word: string): string | null {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const lower = word.toLowerCase().replace(/[’']s?$/, "");
  const plain = stopwords.has(lower) || lower.length < 3 ? null : stem(lower);
  const found = plain === null ? null : (acts.get(plain) ?? acts.get(lower) ?? plain);
  if (known.size < 20_000) known.set(word, found);
  return found;
}

/** The stems of the words that carry meaning; words for the same act share one stem. */
export function contentStems(words: string): Set<string> {
  const stems = new Set<string>();
  const end = Math.min(words.length, 600);
  // By the unit rather than by expression: every claim is read so, some twice.
  for (let at = 0; at < end; at++) {
    if (!isLetter(words, at)) continue;
    const start = at;
    while (at < end && (isLetter(words, at) || isInside(words.charCodeAt(at)))) at++;
    const found = contentStem(words.slice(start, at));
    if (found !== null) stems.add(found);
  }
  return stems;
}

/** `'`, `’` or `-`. */
const isInside = (code: number) => code === 39 || code === 45 || code === 0x2019;
const letter = /^\p{L}/u;

function isLetter(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter.test(words.slice(at, at + 2));
}

export const sharedStems = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => {
  const shared: string[] = [];
  for (const s of a) if (b.has(s)) shared.push(s);
  return shared;
};
export const isAct = (stemmed: string) => stemmed.startsWith("act:");
