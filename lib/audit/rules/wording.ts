/** `1,200 claims`, `1 claim` */
export const counted = (count: number, noun: string) =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** The words a person left with an event, under their label; none where they left none. */
export const words = (label: string, text: string | null) => (text ? [{ label, text }] : []);

export const quoted = (text: string) => `“${text}”`;

/** `4 and 5` */
export const numbers = (claims: readonly { number: number }[]) => claims.map(({ number }) => number).join(" and ");

/** ` (part 2 of 3)`; nothing where there is but one. */
export const whichPart = ({ part, parts }: { part: number; parts: number }) =>
  parts > 1 ? ` (part ${part} of ${parts})` : "";

/** `; the checks find 7 things`; nothing where they find none. */
export const toCheck = (found: readonly unknown[] = []) =>
  found.length > 0 ? `; the desk checks find ${counted(found.length, "thing")}` : "";
