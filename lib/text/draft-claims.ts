import type { ResolvedAttribution } from "./attributions/resolved-attribution";
import { bySentence } from "./by-sentence";
import type { FoundCapability } from "./capabilities/find-capabilities";
import type { ClaimDraft } from "./claim-draft";
import type { ArticleContext } from "./context/read-context";
import type { FoundDate } from "./dates/found-date";
import {
  draftAttribution,
  draftCapability,
  draftDate,
  draftHeadline,
  draftIdentity,
  draftQuantity,
  draftStatement,
  draftSuperlative,
} from "./drafts";
import { isHeadlineSupported } from "./flags/headline-support";
import { singleMentions } from "./flags/single-mention";
import { superlativeAppositions } from "./flags/superlative-apposition";
import type { Named } from "./identities/find-identities";
import type { FoundQuantity } from "./quantities/find-quantities";
import { contains, type Extent, overlaps } from "./span";
import type { FoundStatement } from "./statements/find-statements";
import { headlineEvent } from "./statements/headline-event";
import type { Parsed } from "./syntax/parse";

/** What every stage found. */
export type Findings = Named & {
  attributions: readonly ResolvedAttribution[];
  dates: readonly FoundDate[];
  capabilities: readonly FoundCapability[];
  quantities: readonly FoundQuantity[];
  statements: readonly FoundStatement[];
};

/** The findings as claims; nothing from a byline or dateline, and no time that only completes a capability. */
export function draftClaims(parsed: Parsed, article: ArticleContext, found: Findings): ClaimDraft[] {
  const able = bySentence(found.capabilities);
  const alone = singleMentions(parsed, found.mentions, found.statements);
  const event = headlineEvent(parsed, article.headline);
  const outside = <T extends Extent>(list: readonly T[]) => list.filter((item) => !article.isFrame(item));
  const statements = event ? found.statements.filter((s) => s.sentence > 0 || !overlaps(s, event)) : found.statements;
  return [
    ...found.attributions.filter((a) => !article.isFrame(a.span)).map((a) => draftAttribution(parsed, a)),
    ...found.dates
      .filter((d) => !(able.get(d.sentence) ?? []).some((c) => contains(c.core, d)))
      .map((d) => draftDate(parsed, d)),
    ...outside(found.quantities).map((q) => draftQuantity(parsed, q)),
    ...found.capabilities.map((c) => draftCapability(parsed, c)),
    ...outside(found.identities).map((i) => draftIdentity(parsed, i)),
    ...statements.map((s) => draftStatement(parsed, s, alone.has(s))),
    ...outside(superlativeAppositions(parsed))
      .filter((e) => !statements.some((s) => s.sentence === e.sentence && overlaps(s, e)))
      .map((e) => draftSuperlative(e, e.sentence)),
    ...(event && article.headline
      ? [
          draftHeadline(
            event,
            isHeadlineSupported(
              parsed.text,
              parsed.text.slice(event.start, event.end),
              article.headline,
              parsed.sentences,
            ),
          ),
        ]
      : []),
  ];
}
