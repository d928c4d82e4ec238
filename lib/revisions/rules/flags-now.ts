import { checkNames } from "@/lib/text/kinds";
import type { Flag } from "@/lib/text/schema";

/** What a flag says of a claim because of other words of the article: a revision may take those away. */
const ofOthers: ReadonlySet<Flag["code"]> = new Set([
  "contradiction",
  "headline-unsupported",
  "single-mention",
  ...checkNames,
]);

/**
 * The flags of a claim whose own words a revision left as they were. What hangs on other words is as the extractor reads it there
 * (`read`); where it reads no such claim, a contradiction stays as long as one of the claims it names still stands.
 */
export function flagsNow(
  flags: readonly Flag[],
  read: readonly Flag[] | undefined,
  stand: ReadonlySet<string>,
): Flag[] {
  if (read) {
    const own = flags.filter(({ code }) => !ofOthers.has(code));
    return [
      ...own,
      ...read.filter(({ code, relatedTo }) => ofOthers.has(code) && (code !== "contradiction" || relatedTo.length > 0)),
    ];
  }
  return flags.flatMap((flag) => {
    if (flag.code !== "contradiction" || flag.relatedTo.length === 0) return [flag];
    const relatedTo = flag.relatedTo.filter((id) => stand.has(id));
    return relatedTo.length > 0 ? [{ ...flag, relatedTo }] : [];
  });
}
