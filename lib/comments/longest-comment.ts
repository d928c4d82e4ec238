/** The longest comment, in UTF-16 code units. */
export const longestComment = 5_000;
