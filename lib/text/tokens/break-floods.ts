/** No word and no address that a tag is wanted of is longer. */
const stretch = /\S{250,}/g;
const sign = /[!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e]/g;

/** Letters and figures on end, such as a picture's bytes: every 200th gives way to a space. */
const encoded = /\w{1000,}/g;
const piece = /(\w{199})\w/g;

/**
 * The text with the signs in a long stretch without a space turned into spaces, offsets kept: a run of stars, pipes or marks of
 * emphasis says nothing, and takes wink a time that grows with the square of its length, as do
 * letters without end.
 */
export const breakFloods = (text: string): string =>
  text.replace(stretch, (words) =>
    words.replace(sign, " ").replace(encoded, (letters) => letters.replace(piece, "$1 ")),
  );
