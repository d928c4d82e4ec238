import { currencyNames } from "../lexicon/currencies";
import { magnitudes } from "../lexicon/number-words";
import { units } from "../lexicon/units";
import { fractionParts } from "../tokens/numbers";
import { words } from "../tokens/words";

/** Numbers that no further word but a magnitude, a fraction or a unit goes on. */
const small = words(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);

/** Words with which an amount may go on; all others end it. */
const goesOn = new Set(
  [
    ...Object.keys(units),
    ...Object.keys(currencyNames),
    ...Object.keys(magnitudes),
    ...fractionParts,
    ..."in out of to or and a an percent per percentage basis degree c f p g n r mln trn vote goal seat game set".split(
      " ",
    ),
  ].flatMap((name) => {
    const first = /^[a-z]+/.exec(name)?.[0];
    return first ? [first, `${first}s`] : [];
  }),
);
const hasSize = new RegExp(
  `^(?:${Object.keys(magnitudes)
    .filter((name) => name.length > 3)
    .join("|")})`,
);

const number = /(?:\d+(?:,\d{3})*(?:\.\d+)?|[a-z]+)(?=[ .,;:)])/y;
const behind = / ([a-z]+)(?:[.,;:)]| ([a-z]*)|$)/y;
const afterArticle = new RegExp(
  `^an? (?!${[...Object.keys(magnitudes), ...fractionParts, "mln", "trn", "few", "couple", "record", "total", "hair", "estimated", "and"].join("|")})`,
);

/**
 * What the long patterns would take for the amount at the start of `window`, in lower case, where that is told at once: plain figures
 * or a small number's word before a word or a mark with which no amount goes on. `undefined` where they must look; null where they
 * would find none.
 */
export function plainAmount(window: string): string | null | undefined {
  if (afterArticle.test(window)) return null;
  number.lastIndex = 0;
  const told = number.exec(window)?.[0];
  if (!told || (told.charCodeAt(0) > 57 && !small.has(told))) return undefined;
  if (window.charCodeAt(told.length) !== 32) {
    const next = window.charCodeAt(told.length + 1);
    return next === 32 || Number.isNaN(next) ? told : undefined;
  }
  behind.lastIndex = told.length;
  const [whole, word = "", second] = behind.exec(window) ?? [];
  // `1 a day`: what follows the article tells whether an amount goes on.
  const next = (word === "a" || word === "an") && second !== undefined ? second : word;
  if (!whole || goesOn.has(next) || hasSize.test(next) || second === "in" || second === "out") return undefined;
  return told;
}
