import { findAttributions } from "./attributions/find-attributions";
import { resolveSpeakers } from "./attributions/resolve";
import { findCapabilities } from "./capabilities/find-capabilities";
import { readContext } from "./context/read-context";
import { findDates } from "./dates/find-dates";
import { findIdentities } from "./identities/find-identities";
import { indexMentions } from "./identities/mention-index";
import { findQuantities } from "./quantities/find-quantities";
import { findQuotations, silentMarks } from "./quotations/find-quotations";
import { findParagraphs } from "./segment/paragraphs";
import { parse } from "./syntax/parse";

/** A text as grammar and every kind but statements read it; `npm run train` learns from the same. */
export function readArticle(text: string, publishedAt: string | null) {
  const paragraphs = findParagraphs(text);
  const article = readContext(text, paragraphs, publishedAt);
  const quotations = findQuotations(text, paragraphs);
  const silent = silentMarks(quotations);
  const parsed = parse(text, paragraphs, silent);
  const { mentions, identities } = findIdentities(parsed);
  const attributions = resolveSpeakers(parsed, findAttributions(parsed, quotations), indexMentions(mentions));
  const dates = findDates(parsed, article);
  const capabilities = findCapabilities(parsed);
  const named = [...dates, ...capabilities.map((c) => c.core), ...mentions.map((m) => m.extent), ...article.frame];
  const quantities = findQuantities(
    parsed,
    named.sort((a, b) => a.start - b.start),
  );
  return {
    article,
    quotations,
    silent,
    parsed,
    found: { mentions, identities, attributions, dates, capabilities, quantities },
  };
}
