import { type ArticleDetail, getArticle } from "@/lib/articles/queries";
import { appendEvent } from "@/lib/audit/append-event";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { bodyText } from "@/lib/body-text";
import { claimsPerPart, type ExtractionParts } from "@/lib/claims/rules/extraction-parts";
import { claimRow, insertClaims, rewriteClaims } from "@/lib/claims/write-claims";
import { type Command, command } from "@/lib/commands/command";
import { lockArticle, noSuchArticle, notOpen } from "@/lib/commands/lock-article";
import type { Article } from "@/lib/database/generated/client";
import { importing } from "@/lib/database/limits";
import { writeFindings } from "@/lib/findings/write-findings";
import { done, failed, type Outcome } from "@/lib/outcome";
import { blindClaims } from "@/lib/reviews/open-rounds";
import { deskPool } from "@/lib/threads/desk-pool";
import { planFor } from "./compare-extraction";
import { findClaimsJob } from "./jobs";
import { type ExtractionPlan, nothingIn } from "./rules/plan-extraction";

export interface AppliedExtraction {
  changed: boolean;
  extractor: string;
  added: number;
  rewritten: number;
  removed: number;
}

const stale = failed(
  "conflict",
  "The claims changed since this page was read. It shows now what would be done: look again, and decide again.",
);

const judgedBlind = failed(
  "conflict",
  "Claims of this article are being judged blind. Apply this once both reviews of each are in, or let one reviewer judge.",
);

/**
 * Runs the extractor of today and makes the claims that nobody has worked on what it finds; every other claim stays as it is.
 * `seen` is the digest of the plan that the person read: where another would be carried out, nothing is.
 */
export async function applyExtraction(
  actor: Actor,
  articleId: string,
  seen: string,
): Promise<Outcome<AppliedExtraction>> {
  const refused = refusal(actor, "article.extract");
  if (refused) return refused;
  const article = await getArticle(articleId);
  if (!article) return noSuchArticle;
  if (!article.extracted) return failed("conflict", "The claims of this text have not been found yet.");
  const { title, publishedAt, revision } = article;
  const input = { text: bodyText(revision.text, revision.structure), title, publishedAt };
  const run = await deskPool().inTurn((thread) => thread.run(findClaimsJob, input));
  return run.ok ? carryOut(actor, article, run.value, seen) : run;
}

function carryOut(actor: Actor, { id: articleId, revision }: ArticleDetail, run: ExtractionParts, seen: string) {
  return command<Article, AppliedExtraction>(
    actor,
    { action: "article.extract", lock: lockArticle(articleId), limits: importing },
    async (given, article) => {
      const { tx } = given;
      const closed = notOpen(article);
      if (closed) return closed;
      // Which claims somebody works on blind must not show by what becomes of the others.
      if ((await blindClaims(tx, articleId)).length > 0) return judgedBlind;
      const newest = await tx.revision.findFirst({
        where: { articleId },
        orderBy: { number: "desc" },
        select: { id: true },
      });
      if (newest?.id !== revision.id) return stale;
      const plan = await planFor(tx, { ...revision, articleId }, run);
      const { extractor } = plan;
      const counts = { added: plan.added.length, rewritten: plan.changed.length, removed: plan.removed.length };
      if (nothingIn(plan)) return done({ changed: false, extractor, ...counts });
      if (plan.digest !== seen) return stale;
      await write(given, { ...revision, articleId }, plan);
      return done({ changed: true, extractor, ...counts });
    },
  );
}

type Step =
  | { does: "added"; claim: ExtractionPlan["added"][number] }
  | { does: "changed"; claim: ExtractionPlan["changed"][number] }
  | { does: "removed"; claim: ExtractionPlan["removed"][number] };

async function write(
  { tx, actor, at }: Command,
  revision: { id: string; articleId: string; text: string },
  { extractor, ...plan }: ExtractionPlan,
) {
  const row = (claim: ExtractionPlan["added"][number]) => claimRow(revision, claim, extractor);
  await insertClaims(tx, plan.added.map(row));
  await rewriteClaims(
    tx,
    plan.changed.map(({ after }) => row(after)),
  );
  const removed = await tx.claim.updateMany({
    where: { id: { in: plan.removed.map(({ id }) => id) }, retirement: null },
    data: { retirement: "superseded", version: { increment: 1 } },
  });
  if (removed.count !== plan.removed.length) throw new Error("a claim changed under its lock");

  const steps: Step[] = [
    ...plan.added.map((claim) => ({ does: "added" as const, claim })),
    ...plan.changed.map((claim) => ({ does: "changed" as const, claim })),
    ...plan.removed.map((claim) => ({ does: "removed" as const, claim })),
  ];
  if (plan.checks) await writeFindings(tx, revision, extractor, plan.checks);
  const parts = Math.max(1, Math.ceil(steps.length / claimsPerPart));
  for (let part = 1; part <= parts; part++) {
    const some = steps.slice((part - 1) * claimsPerPart, part * claimsPerPart);
    const payload = {
      extractor,
      part,
      parts,
      added: some.flatMap((step) => (step.does === "added" ? [step.claim] : [])),
      changed: some.flatMap((step) =>
        step.does === "changed" ? [{ before: step.claim.before, after: step.claim.after }] : [],
      ),
      removed: some.flatMap((step) =>
        step.does === "removed" ? [{ id: step.claim.id, number: step.claim.number }] : [],
      ),
      ...(part === 1 && plan.checks && { checks: plan.checks }),
    };
    const subject = { type: "revision" as const, id: revision.id };
    await appendEvent(tx, revision.articleId, actor, { type: "extraction.applied", subject, payload }, at);
  }
}
