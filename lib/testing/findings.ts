import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/rules/permissions";
import { inParts } from "@/lib/claims/rules/extraction-parts";
import { database } from "@/lib/database/client";
import type { FindingTarget } from "@/lib/findings/schema";
import type { CheckFinding } from "@/lib/text/schema";
import { claimOn, storeText } from "./desk";

export const faultyText = "It opened on Monday, 3 March 2026. The wall behind it is 3 km (2.9 miles) long.";

/** What a check finds on the first places where these words stand in a text. */
export function findingOn(text: string, check: CheckFinding["check"], words: string[], message: string): CheckFinding {
  const spans = words.map((exact) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, exact };
  });
  return { check, spans, message };
}

export const weekdayAndUnit = (text: string): CheckFinding[] => [
  findingOn(text, "weekday", ["Monday", "3 March 2026"], "3 March 2026 was a Tuesday, not a Monday."),
  findingOn(text, "unit", ["3 km", "2.9 miles"], "3 km is 1.86 miles, not 2.9."),
];

/** An article with a claim on each of two findings, as the extractor would have found them. */
export async function articleWithFindings(editor: Actor, text = `${faultyText} ${randomUUID()}`) {
  const claims = ["Monday, 3 March 2026", "3 km"].map((words, index) => claimOn(text, words, "date", index));
  const found = {
    claims,
    checks: weekdayAndUnit(text),
    sentences: [],
    extractor: "test/1",
    title: null,
    publishedAt: null,
  };
  const { articleId } = await storeText(editor, text, inParts(found, randomUUID));
  return { articleId, ...(await targetsOf(articleId)) };
}

/** The findings of an article as a form names them. */
export async function targetsOf(articleId: string) {
  const rows = await database.finding.findMany({ where: { articleId } });
  const of = (check: string): FindingTarget => {
    const row = rows.find((one) => one.check === check);
    if (!row) throw new Error(`there is no ${check}`);
    return { articleId, key: row.key, seen: row.decision };
  };
  return { weekday: of("weekday"), unit: of("unit") };
}
