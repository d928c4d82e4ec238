import { assemble } from "./assemble";
import { findAttributions } from "./attributions/find-attributions";
import { resolveSpeakers } from "./attributions/resolve";
import { findCapabilities } from "./capabilities/find-capabilities";
import { readContext } from "./context/read-context";
import { cover } from "./coverage";
import { isoDay } from "./dates/calendar";
import { findDates } from "./dates/find-dates";
import { draftAttribution, draftCapability, draftDate, draftIdentity, draftQuantity, draftStatement } from "./drafts";
import { findIdentities } from "./identities/find-identities";
import { indexMentions } from "./identities/mention-index";
import { findQuantities } from "./quantities/find-quantities";
import { findQuotations, silentMarks } from "./quotations/find-quotations";
import { flagContradictions } from "./relations/find-contradictions";
import type { Extraction } from "./schema";
import { findParagraphs } from "./segment/paragraphs";
import { contains, type Extent } from "./span";
import { findStatements } from "./statements/find-statements";
import { parse } from "./syntax/parse";
import { extractorVersion } from "./version";

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
  const dates = findDates(parsed, article.published, () => false, article.isFrame);
  const capabilities = findCapabilities(parsed);
  const able = bySentence(capabilities);
  const busy = merge([
    ...dates,
    ...capabilities.map((c) => c.core),
    ...mentions.map((m) => m.extent),
    ...article.frame,
  ]);
  const quantities = findQuantities(parsed, busy);
  const stated = findStatements(parsed, { attributions, dates, quantities, capabilities, identities }, article.isFrame);
  const free = <T extends Extent>(list: readonly T[]) => list.filter((item) => !article.isFrame(item));
  const claims = flagContradictions(
    text,
    assemble(
      text,
      [
        ...free(attributions.map((a) => ({ ...a, ...a.span }))).map((a) => draftAttribution(parsed, a)),
        ...dates
          .filter((d) => !(able.get(d.sentence) ?? []).some((c) => contains(c.core, d)))
          .map((d) => draftDate(parsed, d)),
        ...free(quantities).map((q) => draftQuantity(parsed, q)),
        ...capabilities.map((c) => draftCapability(parsed, c)),
        ...free(identities).map((i) => draftIdentity(parsed, i, 0)),
        ...stated.statements.map((s) => draftStatement(parsed, s)),
      ],
      silent,
    ),
  );
  return {
    extractor: extractorVersion,
    title: context.title ?? (article.headline ? text.slice(article.headline.start, article.headline.end) : null),
    publishedAt: context.publishedAt ?? (article.published ? isoDay(article.published) : null),
    claims,
    sentences: cover(parsed, claims, stated.unfit, article.isFrame),
  };
}

const bySentence = <T extends { sentence: number }>(list: readonly T[]): Map<number, T[]> => {
  const map = new Map<number, T[]>();
  for (const item of list) {
    const known = map.get(item.sentence);
    if (known) known.push(item);
    else map.set(item.sentence, [item]);
  }
  return map;
};

const merge = (extents: readonly Extent[]) => [...extents].sort((a, b) => a.start - b.start);
