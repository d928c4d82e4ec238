const oddSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** A text whose spaces are all plain ones and whose minus signs are hyphens; every offset is kept. */
export const plainSpaces = (text: string): string => text.replace(oddSpace, " ").replaceAll("\u2212", "-");
