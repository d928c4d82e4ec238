import { randomUUID } from "node:crypto";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { verifyJob } from "@/lib/audit/verify-job";
import { cleanBytes } from "@/lib/capturing/clean-bytes";
import type { cleanPageJob } from "@/lib/capturing/clean-page-job";
import { inParts } from "@/lib/claims/rules/extraction-parts";
import { recordExtraction } from "@/lib/claims/rules/from-extraction";
import type { findClaimsJob, findSentencesJob } from "@/lib/extraction/jobs";
import { recordFindings } from "@/lib/findings/rules/record-findings";
import { readArticle } from "@/lib/reading/read-article";
import type { readJob } from "@/lib/reading/read-job";
import type { planRevisionJob } from "@/lib/revisions/plan-job";
import { planRevision } from "@/lib/revisions/rules/plan-revision";
import { extract } from "@/lib/text";
import type { Work } from "@/lib/threads/job";

// What threads run, each under its job's name: lib/worker/make-worker.ts bundles this into one plain JavaScript file.

export const read: Work<typeof readJob> = ({ input, given, choices }) => readArticle(input, given, choices);

export const findClaims: Work<typeof findClaimsJob> = ({ text, ...context }) =>
  inParts(extract(text, context), randomUUID);

export const findSentences: Work<typeof findSentencesJob> = ({ text, ...context }) => extract(text, context).sentences;

export const planOf: Work<typeof planRevisionJob> = ({ body, title, publishedAt, ...job }) => {
  const { extractor, claims, checks } = extract(body, { title, publishedAt });
  const plan = planRevision(job, { extractor, claims: recordExtraction(claims, randomUUID) });
  return { ...plan, checks: checks && recordFindings(checks) };
};

export const cleaned: Work<typeof cleanPageJob> = cleanBytes;

export const verify: Work<typeof verifyJob> = ({ articleId }) => verifyArticle(articleId);
