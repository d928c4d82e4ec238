/** What Prisma hands to LIKE as it stands: there `%`, `_` and `\` would mean something else. */
export const asWritten = (words: string) => words.replace(/[\\%_]/g, "\\$&");
