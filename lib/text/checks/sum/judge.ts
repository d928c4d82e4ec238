import type { Extent } from "../../span";
import type { Finding } from "../finding";
import type { Mark } from "../shape/mark";
import type { Reading } from "../shape/reading";
import { plain, valuesOf } from "../shape/tolerance";

/** What leaves a list open, or lets its parts overlap. */
export const open =
  /\b(?:includ(?:e|es|ed|ing)|among(?: them)?|such as|the rest|the others?|others|both|either|also|at least|more than|fewer than|less than|over|under|up to|between|some of|most of|overlap\w*|double[ds]?|too|as well|several answers|multiple|mainly|mostly|chiefly|notably|for example|or more|another|further|additional|especially|apart from|besides|plus|per|each|every|apiece|a head|of these|since then|respectively|average|compared|against N+ (?:in|the)|up from|down from|twice|as many)\b/;
export function judge(total: Mark, parts: readonly Mark[], place: Extent): Finding[] {
  if (parts.some((p) => p.hedge === "over" || p.hedge === "under") || parts.length < 2) return [];
  if (
    parts.some((p) => p.money !== total.money && (p.money !== "" || total.money !== "")) ||
    parts.some((p) => p.sort !== total.sort)
  )
    return [];
  const sum = parts.reduce((all, p) => all + p.value, 0);
  const [low, high] = parts
    .map((p) => valuesOf(p))
    .reduce(([l, h], v) => [l + v.low, h + v.high], [0, 0] as [number, number]);
  const whole = valuesOf(total);
  if (low <= whole.high + 1e-9 && high >= whole.low - 1e-9) return [];
  // Parts of another sort of thing (`3 crews: 12 men`) do not come near their whole.
  if (sum > total.value * 2 || sum < total.value * 0.4) return [];
  const figures = parts.map((p) => plain(p.value)).join(" + ");
  return [{ spans: [total, place], message: `${figures} is ${plain(sum)}, not ${plain(total.value)}.` }];
}

export const nounAfter = ({ shape }: Reading, mark: Mark): number =>
  (/^ [a-z]+/.exec(shape.slice(mark.end, mark.end + 16))?.[0] ?? "").length;
/** As many items as numbers, set apart by commas and `and`. */
export const isSeries = (words: string, count: number): boolean =>
  words.split(/, and |, | and /).filter((item) => /N/.test(item)).length === count;
