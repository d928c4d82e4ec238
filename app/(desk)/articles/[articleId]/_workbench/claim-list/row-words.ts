import type { ClaimSummary } from "@/lib/views/queries";

/** A line cuts its words off far earlier; an attribution can run over several paragraphs. */
const longest = 200;
/** As much of the words before the core as leaves it in sight. */
const ahead = 60;

export interface RowWords {
  before: string;
  /** Empty where the core is all there is. */
  core: string;
  after: string;
}

/** The words of a claim with its core set off, beginning so that the core is in sight. Offsets are UTF-16 units of `text`. */
export function rowWords(
  text: string,
  { start, end, coreStart, coreEnd }: Pick<ClaimSummary, "start" | "end" | "coreStart" | "coreEnd">,
): RowWords {
  const from = Math.max(start, coreStart);
  const to = Math.min(end, coreEnd);
  if (from >= to || (from === start && to === end))
    return { before: "", core: "", after: text.slice(start, Math.min(end, start + longest)) };
  const near = from - start <= ahead ? start : text.indexOf(" ", from - ahead) + 1;
  const begin = near > start && near < from ? near : start;
  return {
    before: (begin > start ? "… " : "") + text.slice(begin, from),
    core: text.slice(from, Math.min(to, from + longest)),
    after: text.slice(to, Math.min(end, to + longest)),
  };
}

/** What a line under its sentence says: the core, or all of it where there is no other. */
export const coreWords = (text: string, { coreStart, coreEnd }: Pick<ClaimSummary, "coreStart" | "coreEnd">): string =>
  text.slice(coreStart, Math.min(coreEnd, coreStart + longest));
