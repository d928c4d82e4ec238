/** No word and no address that a tag is wanted of is longer. */
const stretch = /\S{250,}/g;
const sign = /[!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e]/g;

/**
 * The text with the signs in a long stretch without a space turned into spaces, offsets kept: a run of stars, pipes or marks of
 * emphasis says nothing, and takes wink a time that grows with the square of its length.
 */
export const breakFloods = (text: string): string => text.replace(stretch, (words) => words.replace(sign, " "));
