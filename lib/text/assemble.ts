import type { ClaimDraft } from "./claim-draft";
import type { Attribution, ExtractedClaim, Span } from "./schema";
import { contains, type Extent, span, wholeWords } from "./span";

/** Numbers the drafts in the order of the text, gives each its words, and hangs each on the attribution it stands in. */
export function assemble(
  text: string,
  drafts: readonly ClaimDraft[],
  pairs: ReadonlyMap<number, number>,
): ExtractedClaim[] {
  const whole = (e: Extent) => withMarks(e, pairs);
  const words = (e: Extent): Span => {
    const { start, end } = wholeWords(text, e);
    return span(text, start, end);
  };
  const sorted = drafts
    .map((d) => ({
      ...d,
      span: whole(d.span),
      core: d.kind === "statement" || d.kind === "capability" || d.kind === "identity" ? whole(d.core) : d.core,
    }))
    .sort((a, b) => a.span.start - b.span.start || a.core.start - b.core.start || a.span.end - b.span.end);
  const ids = new Map(sorted.map((draft, index) => [draft, `c${index + 1}`]));
  const holders = sorted
    .filter((d) => d.attribution)
    .map((d) => ({ draft: d, content: d.attribution?.content ?? d.core }));
  let first = 0;
  return sorted.map((draft) => {
    while (
      first < holders.length &&
      (holders[first]?.content.end ?? 0) < draft.span.start &&
      (holders[first]?.draft.span.end ?? 0) < draft.span.start
    )
      first++;
    const within = innermost(draft, holders, first);
    const { kind, core, attribution, date, quantity, reason, flags } = draft;
    return {
      id: ids.get(draft) ?? "",
      kind,
      ...words(draft.span),
      core: words(core),
      ...(attribution ? { attribution: inWords(attribution, words) } : {}),
      ...(date ? { date } : {}),
      ...(quantity ? { quantity: { ...quantity, amount: words(quantity.amount) } } : {}),
      ...(within ? { within: ids.get(within) ?? "" } : {}),
      reason,
      flags,
    };
  });
}

const inWords = ({ source, cue, content, quoted }: Attribution, words: (e: Extent) => Span): Attribution => ({
  source: { ...words(source), resolved: source.resolved },
  cue: words(cue),
  content: words(content),
  quoted,
});

type Holder = { draft: ClaimDraft; content: Extent };

/** The attribution whose content holds a draft most closely, among the next ones from `first` on. */
function innermost(draft: ClaimDraft, holders: readonly Holder[], first: number): ClaimDraft | null {
  let best: Holder | null = null;
  const inner = draft.attribution ? draft.attribution.cue : draft.core;
  for (let i = first; i < first + 24; i++) {
    const holder = holders[i];
    if (!holder) break;
    if (holder.draft === draft || !contains(holder.content, inner)) continue;
    if (!best || holder.content.end - holder.content.start < best.content.end - best.content.start) best = holder;
  }
  return best?.draft ?? null;
}

/** Takes in the mark that a name or phrase at the edge of an extent opened or closed inside it. */
function withMarks({ start, end }: Extent, pairs: ReadonlyMap<number, number>): Extent {
  const open = pairs.get(end);
  const close = pairs.get(start - 1);
  return {
    start: close !== undefined && close > start && close <= end ? start - 1 : start,
    end: open !== undefined && open >= start - 1 && open < end ? end + 1 : end,
  };
}
