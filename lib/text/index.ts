import { assemble } from "./assemble";
import { findChecks } from "./checks/find-checks";
import { flagChecks } from "./checks/flag-checks";
import { readShape } from "./checks/shape/reading";
import { cover } from "./coverage";
import { isoDay } from "./dates/calendar";
import { draftClaims } from "./draft-claims";
import { mapExtraction } from "./map-extraction";
import { isOpinionPiece } from "./opinion-piece";
import { foldMarks, outerHalf } from "./quotations/fold-marks";
import { readArticle } from "./read-article";
import { flagContradictions } from "./relations/find-contradictions";
import { linkRetellings } from "./relations/link-retellings";
import { findNameVariants } from "./relations/name-variants";
import type { CheckFinding, Extraction } from "./schema";
import { span } from "./span";
import { findStatements } from "./statements/find-statements";
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
  const read = foldMarks(text);
  const { article, quotations, silent, parsed, found } = readArticle(read, context.publishedAt ?? null);
  const { statements, left } = findStatements(parsed, found, quotations, article.isFrame);
  const drafts = draftClaims(parsed, article, { ...found, statements });
  const told = linkRetellings(flagContradictions(read, assemble(read, drafts, silent), parsed.sentences));
  const checks = findChecks(readShape(parsed, article, quotations)).map(
    ({ check, spans, message }): CheckFinding => ({
      check,
      spans: spans.map(({ start, end }) => span(read, start, end)),
      message,
    }),
  );
  const claims = flagChecks(told, checks);
  const extraction: Extraction = {
    extractor: extractorVersion,
    title: context.title ?? (article.headline ? text.slice(article.headline.start, article.headline.end) : null),
    publishedAt: context.publishedAt ?? (article.published && !article.yearOpen ? isoDay(article.published) : null),
    claims,
    sentences: cover(parsed, claims, left, article.isFrame, isOpinionPiece(parsed, quotations)),
    checks,
    names: findNameVariants(found.mentions),
  };
  return read === text ? extraction : mapExtraction(extraction, text, outerHalf(text, read));
}
