import type { ExtractedClaim } from "../schema";
import type { Contradiction } from "./contradiction";
import { contentStems, sharedStems } from "./stems";

const justNow = /^(?:yesterday|last night|today|this morning|tonight)\b/i;
const longAgo = /\b(?:days|weeks|months|years) (?:after|before|ago|later|earlier)\b/i;

/** Times that exclude each other: the same thing heard yesterday, and days before. */
export function byOrder(text: string, claims: readonly ExtractedClaim[]): Contradiction[] {
  const dates = claims.filter((c) => c.kind === "date");
  const recent = dates.filter((c) => justNow.test(c.core.exact)).slice(0, 50);
  const distant = dates.filter((c) => longAgo.test(c.core.exact)).slice(0, 50);
  const around = (c: ExtractedClaim) => contentStems(text.slice(c.core.start, c.core.end + 260).split(/\n\n/)[0] ?? "");
  return recent.flatMap((a) =>
    distant.flatMap((b) => {
      if (Math.abs(a.start - b.start) > 4000 || sharedStems(around(a), around(b)).length < 2) return [];
      return [{ a, b, message: `“${a.core.exact}” and “${b.core.exact}” place the same thing at different times.` }];
    }),
  );
}
