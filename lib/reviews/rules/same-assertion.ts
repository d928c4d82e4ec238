import { denies } from "@/lib/text/relations/denies";

/** Words that carry no assertion of their own. */
const plainWords = new Set(
  "a an the of in on at to for by with and or is are was were be been being has have had that this these those it its as from not do does did".split(
    " ",
  ),
);
const number = /\p{N}+(?:[.,:]\p{N}+)*/gu;
const word = /\p{L}+(?:['’]\p{L}+)?/gu;

/** Below this share of its words the shorter claim says too little of the longer. */
const leastShare = 0.6;

/**
 * Whether two claims plausibly assert the same, strictly: the same figures, both denied or neither, and one's words, in
 * their order, all among the other's. So another subject with the same numbers is another claim. How alike they are, the
 * share of the longer's words that the shorter has (0.6 to 1), else null.
 */
export function sameAssertion(one: string, two: string): number | null {
  if (denies(one) !== denies(two)) return null;
  if (figuresOf(one).join(" ") !== figuresOf(two).join(" ")) return null;
  const [first, second] = [wordsOf(one), wordsOf(two)];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const share = short.length / long.length;
  return share >= leastShare && standsWithin(short, long) ? share : null;
}

const figuresOf = (text: string) => (text.match(number) ?? []).map((figure) => figure.replaceAll(",", "")).sort();

const wordsOf = (text: string) =>
  (text.normalize("NFKC").toLowerCase().match(word) ?? [])
    .filter((one) => !plainWords.has(one) && !/n['’]t$/.test(one))
    .map(stem);

/** Enough to let `opens`, `opened` and `opening` be one word. */
const stem = (one: string) => (one.length > 4 ? one.replace(/(?:ing|ed|es|s|e)$/u, "") : one);

function standsWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const one of long) if (one === short[at]) at += 1;
  return at === short.length;
}
