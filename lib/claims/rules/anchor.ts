/** Where a claim stands in a revision. Offsets count UTF-16 code units; `text.slice(start, end) === exact`. */
export interface Anchor {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * The longest claim a person may make, in UTF-16 units: an assertion to be judged by itself, not a chapter. It also keeps what
 * PostgreSQL indexes of a claim's words well within its limit of 1 MB.
 */
export const longestClaim = 20_000;

/** Enough to tell two equal quotes apart, as W3C Web Annotation's TextQuoteSelector wants. */
const contextLength = 32;

const isLow = (text: string, at: number) => at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** Whether an offset falls between the two halves of one character. */
export const splitsCharacter = (text: string, at: number) =>
  isLow(text, at) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

/** Builds the anchor of `[start, end)`; throws a RangeError for a span that is empty, outside the text or cuts a character. */
export function anchorOf(text: string, start: number, end: number): Anchor {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!(whole && 0 <= start && start < end && end <= text.length))
    throw new RangeError(`no span ${start}-${end} in this text`);
  if (splitsCharacter(text, start) || splitsCharacter(text, end))
    throw new RangeError(`the span ${start}-${end} cuts a character in two`);
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(splitsCharacter(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsCharacter(text, after) ? after - 1 : after),
  };
}
