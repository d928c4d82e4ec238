import type { Actor } from "@/lib/auth/rules/permissions";
import { inReading } from "@/lib/database/reading";
import type { FindingView } from "@/lib/findings/schema";
import { openReport } from "./open-report";
import { askedOf, askedOfChecks, numbered, paragraphsOf, type WriterQuery } from "./rules/writer-queries";

export const queriesPerPage = 200;

/** What there is to ask the writer of an article, in pages counted from 1, and how much it is in all. */
export function listWriterQueries(
  articleId: string,
  actor: Actor,
  page: number,
): Promise<{ queries: WriterQuery[]; total: number; checks: FindingView[] }> {
  return inReading(async (reading) => {
    const report = await openReport(reading, articleId, actor, new Date());
    if (!report) return { queries: [], total: 0, checks: [] };
    const paragraphOf = paragraphsOf(report.head.text);
    const asked = askedOfChecks(report.head, paragraphOf);
    for await (const claims of report.pages("askable")) asked.push(...askedOf(claims, paragraphOf));
    const from = (page - 1) * queriesPerPage;
    return {
      queries: numbered(asked).slice(from, from + queriesPerPage),
      total: asked.length,
      checks: report.head.checks,
    };
  });
}
