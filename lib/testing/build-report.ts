import type { Actor } from "@/lib/auth/rules/permissions";
import { inReading } from "@/lib/database/reading";
import { allClaims, openReport } from "@/lib/exports/open-report";
import type { Report } from "@/lib/exports/rules/report";

/** A report with all its claims at once. */
export const buildReport = (articleId: string, actor: Actor, now: Date): Promise<Report | null> =>
  inReading(async (reading) => {
    const report = await openReport(reading, articleId, actor, now);
    return report && { ...report.head, claims: await allClaims(report) };
  });
