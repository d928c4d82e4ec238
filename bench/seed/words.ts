import type { Chance } from "@/lib/testing/seeded";

/** Text that is as varied as a newspaper's: a few words everywhere, most hardly anywhere. */
const syllables = "ba co de fi ga hu ja ke lo mi na po qui ra se ti vu wo xe ya zo bri cla dra fro gli".split(" ");
const frequent = "the a of to in for on with at by from as into over after".split(" ");
const verbs = "opened closed sold bought raised cut planned found paid moved built lost won named".split(" ");

export const vocabulary = 20_000;
const names = 5_000;

/** A word of its own for each number. */
export function wordOf(nth: number): string {
  let word = "";
  for (let left = nth + syllables.length; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return word;
}

/** As Zipf found words: the second half as often as the first. */
const ranked = (chance: Chance, of: number) => Math.floor(of ** (chance.below(1_000_000) / 1_000_000)) - 1;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const nameIn = (chance: Chance) => {
  const nth = ranked(chance, names);
  return `${capital(wordOf(nth))} ${capital(wordOf(nth * 7 + 3))}`;
};

/** What one claim asserts, without its full stop. */
export function sentenceIn(chance: Chance): string {
  const words = Array.from({ length: 6 + chance.below(9) }, () =>
    chance.once(3) ? chance.pick(frequent) : wordOf(ranked(chance, vocabulary)),
  );
  const figures = chance.once(2) ? ` ${1 + chance.below(400)} ${wordOf(ranked(chance, 300))}` : "";
  return `${capital(words[0] ?? "")} ${chance.once(12) ? "never " : ""}${chance.pick(verbs)}${figures} ${words.slice(1).join(" ")}`;
}
