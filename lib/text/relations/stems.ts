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

/** The stems of the words that carry meaning; words for the same act share one stem. */
export function contentStems(words: string): Set<string> {
  const stems = new Set<string>();
  for (const word of words.slice(0, 600).match(/[\p{L}][\p{L}’'-]*/gu) ?? []) {
    const lower = word.toLowerCase().replace(/[’']s?$/, "");
    if (stopwords.has(lower) || lower.length < 3) continue;
    const plain = stem(lower);
    stems.add(acts.get(plain) ?? acts.get(lower) ?? plain);
  }
  return stems;
}

export const sharedStems = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((s) => b.has(s));
export const isAct = (stemmed: string) => stemmed.startsWith("act:");
