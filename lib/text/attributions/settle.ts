import type { Quotation } from "../quotations/quotation";
import { contains, overlaps } from "../span";
import type { Parsed } from "../syntax/parse";
import type { FoundAttribution } from "./attribution";
import { quotedExtent } from "./quoted-content";

/** Ends each quotation's content before the next speaker's words, and drops a second attribution of the same cue. */
export function settle(
  { text }: Parsed,
  found: FoundAttribution[],
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const sorted = found.sort((a, b) => a.cue.start - b.cue.start);
  const kept: FoundAttribution[] = [];
  let next = 0;
  sorted.forEach((a, index) => {
    const last = kept.at(-1);
    if (last?.cue.start === a.cue.start && overlaps(last.content, a.content)) return;
    if (a.shape === "quotation") {
      while (next < quotations.length && (quotations[next]?.end ?? 0) < a.content.start) next++;
      const around = quotations.slice(Math.max(0, next - 4), next + 40);
      const quoted = (cue: FoundAttribution["cue"]) => around.some((q) => q.use === "speech" && contains(q.inner, cue));
      const later = sorted
        .slice(index + 1, index + 12)
        .find(
          (b) =>
            b.shape === "quotation" &&
            b.content.start > a.cue.end &&
            b.content.start > a.content.start &&
            !quoted(b.cue),
        );
      const until = later
        ? Math.min(later.content.start, later.cue.start, later.source.start) - 1
        : Number.POSITIVE_INFINITY;
      const first = around.find(
        (q) =>
          q.use !== "name" &&
          q.inner.start <= a.content.start &&
          q.inner.end > a.content.start &&
          q.inner.end <= a.content.end + 2,
      );
      if (first && a.content.end > until) a.content = quotedExtent(text, first, around, until);
      a.span = {
        start: Math.min(a.source.start, a.cue.start, a.content.start),
        end: Math.max(a.source.end, a.cue.end, a.content.end),
      };
    }
    if (a.content.end > a.content.start) kept.push(a);
  });
  return kept;
}
