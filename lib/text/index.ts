import { assemble } from "./assemble";
import { findAttributions } from "./attributions/find-attributions";
import { resolveSpeakers } from "./attributions/resolve";
import { findCapabilities } from "./capabilities/find-capabilities";
import { readContext } from "./context/read-context";
import { cover } from "./coverage";
import { isoDay } from "./dates/calendar";
import { findDates } from "./dates/find-dates";
import { draftClaims } from "./draft-claims";
import { findIdentities } from "./identities/find-identities";
import { indexMentions } from "./identities/mention-index";
import { findQuantities } from "./quantities/find-quantities";
import { findQuotations, silentMarks } from "./quotations/find-quotations";
import { flagContradictions } from "./relations/find-contradictions";
import { linkRetellings } from "./relations/link-retellings";
import { findNameVariants } from "./relations/name-variants";
import type { Extraction } from "./schema";
import { findParagraphs } from "./segment/paragraphs";
import { findStatements } from "./statements/find-statements";
import { parse } from "./syntax/parse";
import { extractorVersion } from "./version";

export { compareRuns } from "./compare-runs";
export { normalize } from "./normalize";
export { extractorVersion } from "./version";

/**
 * The claims of an article. `text` is a revision's normalised text; every offset of the answer counts its UTF-16 units.
 * `publishedAt` (ISO 8601) wins over a date the text's own dateline gives. Pure and total: any string gives an answer.
 */
export function extract(
  text: string,
  context: { publishedAt?: string | null; title?: string | null } = {},
): Extraction {
  const paragraphs = findParagraphs(text);
  const article = readContext(text, paragraphs, context.publishedAt ?? null);
  const quotations = findQuotations(text, paragraphs);
  const silent = silentMarks(quotations);
  const parsed = parse(text, paragraphs, silent);
  const { mentions, identities } = findIdentities(parsed);
  const attributions = resolveSpeakers(parsed, findAttributions(parsed, quotations), indexMentions(mentions));
  const dates = findDates(parsed, article.published, article.isFrame);
  const capabilities = findCapabilities(parsed);
  const named = [...dates, ...capabilities.map((c) => c.core), ...mentions.map((m) => m.extent), ...article.frame];
  const quantities = findQuantities(
    parsed,
    named.sort((a, b) => a.start - b.start),
  );
  const found = { mentions, identities, attributions, dates, capabilities, quantities };
  const { statements, unfit } = findStatements(parsed, found, article.isFrame);
  const drafts = draftClaims(parsed, article, { ...found, statements });
  const claims = linkRetellings(flagContradictions(text, assemble(text, drafts, silent)));
  return {
    extractor: extractorVersion,
    title: context.title ?? (article.headline ? text.slice(article.headline.start, article.headline.end) : null),
    publishedAt: context.publishedAt ?? (article.published ? isoDay(article.published) : null),
    claims,
    sentences: cover(parsed, claims, unfit, article.isFrame),
    names: findNameVariants(mentions),
  };
}
