import type { Actor } from "@/lib/auth/rules/permissions";
import { inReading } from "@/lib/database/reading";
import type { FindingView } from "@/lib/findings/schema";
import { openReport } from "./open-report";
import { askedOf, askedOfChecks, numbered, paragraphsOf, type WriterQuery } from "./rules/writer-queries";
import { letterOf } from "./writers/queries-text";

export const queriesPerPage = 200;

/** What there is to ask the writer of an article, in pages counted from 1, and how much it is in all. */
export function listWriterQueries(
  articleId: string,
  actor: Actor,
  page: number,
): Promise<{ queries: WriterQuery[]; total: number; checks: FindingView[]; letter: string }> {
  return inReading(async (reading) => {
    const report = await openReport(reading, articleId, actor, new Date());
    if (!report) return { queries: [], total: 0, checks: [], letter: "" };
    const paragraphOf = paragraphsOf(report.head.text);
    const asked = askedOfChecks(report.head, paragraphOf);
    for await (const claims of report.pages("askable")) asked.push(...askedOf(claims, paragraphOf));
    const from = (page - 1) * queriesPerPage;
    const all = numbered(asked);
    return {
      queries: all.slice(from, from + queriesPerPage),
      total: all.length,
      checks: report.head.checks,
      letter: letterOf(report.head, all),
    };
  });
}

/** The queries of an article that are about claims, each with the review whose question it is. */
export function listOpenQueries(
  articleId: string,
  actor: Actor,
): Promise<{ claimId: string; reviewId: string | null }[]> {
  return inReading(async (reading) => {
    const report = await openReport(reading, articleId, actor, new Date());
    const asked: ReturnType<typeof askedOf> = [];
    if (report) for await (const claims of report.pages("askable")) asked.push(...askedOf(claims, () => 1));
    return asked.flatMap(({ claim, reviewId }) => (claim ? [{ claimId: claim.id, reviewId }] : []));
  });
}
