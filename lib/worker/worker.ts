import { randomUUID } from "node:crypto";
import type { verifyJob } from "@/lib/audit/verify-job";
import type { cleanPageJob } from "@/lib/capturing/clean-page-job";
import type { findClaimsJob, findSentencesJob } from "@/lib/extraction/jobs";
import type { readJob } from "@/lib/reading/read-job";
import type { planRevisionJob } from "@/lib/revisions/plan-job";
import type { Work } from "@/lib/threads/job";

// What threads run, each under its job's name: lib/worker/make-worker.ts bundles this into one plain JavaScript file. Each loads what it
// does with when it is first done: a thread that proves a history needs no language model.

export const read: Work<typeof readJob> = async ({ input, given, choices }) => {
  const { readArticle } = await import("@/lib/reading/read-article");
  return readArticle(input, given, choices);
};

export const findClaims: Work<typeof findClaimsJob> = async ({ text, ...context }) => {
  const { extract } = await import("@/lib/text");
  const { inParts } = await import("@/lib/claims/rules/extraction-parts");
  return inParts(extract(text, context), randomUUID);
};

export const findSentences: Work<typeof findSentencesJob> = async ({ text, ...context }) => {
  const { extract } = await import("@/lib/text");
  return extract(text, context).sentences;
};

export const planOf: Work<typeof planRevisionJob> = async ({ body, title, publishedAt, ...job }) => {
  const { extract } = await import("@/lib/text");
  const { planRevision } = await import("@/lib/revisions/rules/plan-revision");
  const { recordExtraction } = await import("@/lib/claims/rules/from-extraction");
  const { recordFindings } = await import("@/lib/findings/rules/record-findings");
  const { extractor, claims, checks } = extract(body, { title, publishedAt });
  const plan = planRevision(job, { extractor, claims: recordExtraction(claims, randomUUID) });
  return { ...plan, checks: checks && recordFindings(checks) };
};

export const cleaned: Work<typeof cleanPageJob> = async (input) => {
  const { cleanBytes } = await import("@/lib/capturing/clean-bytes");
  return cleanBytes(input);
};

export const verify: Work<typeof verifyJob> = async ({ articleId }) => {
  const { verifyArticle } = await import("@/lib/audit/verify-article");
  return verifyArticle(articleId);
};
