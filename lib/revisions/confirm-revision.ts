import { appendEvent } from "@/lib/audit/append-event";
import type { Actor } from "@/lib/auth/rules/permissions";
import { claimsPerPart } from "@/lib/claims/rules/extraction-parts";
import { writeExtractedClaims } from "@/lib/claims/write-claims";
import { type Command, command } from "@/lib/commands/command";
import { lockArticleOf } from "@/lib/commands/lock-article";
import { reasonGiven } from "@/lib/commands/reason-given";
import { stateOf } from "@/lib/commands/rules/article-state";
import type { Article, Claim } from "@/lib/database/generated/client";
import { importing } from "@/lib/database/limits";
import { besideOf, sha256 } from "@/lib/importing/store-article";
import { done, failed, type Outcome } from "@/lib/outcome";
import { recordAnswersInFile, suggestedIn } from "@/lib/queries/record-answers";
import { besideSchema } from "@/lib/structure";
import { planAgain } from "./propose-revision";
import { reanchoredClaim } from "./reanchored-row";
import { claimsToReanchor, fingerprintOf } from "./revising";
import { countsOf } from "./rules/counts-of";
import { type RevisionPlan, revisionPlanSchema } from "./rules/plan-schema";
import { writeReanchored } from "./write-reanchored";

export const noSuchDraft = failed("not-found", "There is no such text waiting: it was confirmed or thrown away.");
const overtaken = failed(
  "conflict",
  "Another revision came in meanwhile. Throw this text away, and bring it in again if it is newer.",
);
const archived = failed("conflict", "This article is archived. Bring it back first.");
const stale = failed(
  "conflict",
  "Claims changed since this was worked out. It has been worked out anew: look again, then confirm.",
);

/**
 * Makes a proposed text the article's next revision, and every claim what the preview said. Refused where the claims changed
 * since; a closed check takes a reason, and is reopened.
 */
export async function confirmRevision(
  actor: Actor,
  draftId: string,
  given: string,
): Promise<Outcome<{ articleId: string; number: number }>> {
  const lock = lockArticleOf("RevisionDraft", draftId, noSuchDraft);
  const confirmed = await command<Article, { articleId: string; number: number }>(
    actor,
    { action: "article.revise", lock, limits: importing },
    async (open, article) => {
      const { tx } = open;
      // Somebody else may have confirmed it while this waited for the lock.
      const draft = await tx.revisionDraft.findUnique({ where: { id: draftId } });
      if (!draft) return noSuchDraft;
      if (stateOf(article) === "archived") return archived;
      const reason = reasonFor(article, given);
      if (!reason.ok) return reason;
      const current = await tx.revision.findFirstOrThrow({
        where: { articleId: article.id },
        orderBy: { number: "desc" },
        select: { id: true, number: true, text: true },
      });
      if (current.id !== draft.baseId) return overtaken;
      const rows = await claimsToReanchor(tx, article.id);
      if (fingerprintOf(rows) !== draft.fingerprint) return stale;
      const plan = revisionPlanSchema.parse(draft.plan);
      const number = current.number + 1;
      // What comes back is about the claims as they were sent out.
      const beside = besideSchema.nullable().parse(draft.beside) ?? { structure: [], remarks: [] };
      const file = { articleId: article.id, ...beside, before: current.text, after: draft.text };
      const suggested = await suggestedIn(tx, file);
      await write(open, { article, draft, plan, rows, number, reason: reason.value });
      await recordAnswersInFile(open, file, suggested, article.byline);
      return done({ articleId: article.id, number });
    },
  );
  if (!confirmed.ok && confirmed.failure === stale.failure) {
    const again = await planAgain(draftId);
    if (!again.ok) return again;
  }
  return confirmed;
}

function reasonFor({ closedAt }: Article, given: string): Outcome<string | null> {
  if (closedAt === null && given.trim() === "") return done(null);
  return reasonGiven(given);
}

interface Draft {
  id: string;
  text: string;
  original: Uint8Array<ArrayBuffer>;
  originalName: string | null;
  originalType: string;
  beside: unknown;
}

interface Revising {
  article: Article;
  draft: Draft;
  plan: RevisionPlan;
  rows: readonly Claim[];
  number: number;
  reason: string | null;
}

async function write({ tx, actor, at }: Command, { article, draft, plan, rows, number, reason }: Revising) {
  const { id: articleId } = article;
  const { text, original, originalName, originalType } = draft;
  const { beside, besideSha256 } = besideOf(besideSchema.nullable().parse(draft.beside));
  const origin = { originalName, originalType, originalSha256: sha256(original) };
  const facts = { number, sha256: sha256(text), ...origin, besideSha256 };
  const revision = await tx.revision.create({ data: { articleId, text, original, beside, createdAt: at, ...facts } });
  const subject = { type: "article" as const, id: articleId };
  const reopened = article.closedAt !== null && reason !== null;
  if (reopened) await appendEvent(tx, articleId, actor, { type: "article.reopened", subject, payload: { reason } }, at);
  const counts = countsOf(plan);
  const payload = { revision: { id: revision.id, length: text.length, ...facts }, reason, counts };
  await appendEvent(tx, articleId, actor, { type: "article.revised", subject, payload }, at);
  await tx.article.update({
    where: { id: articleId },
    data: { closedAt: null, version: { increment: reopened ? 2 : 1 } },
  });

  const byId = new Map(rows.map((row) => [row.id, row]));
  const reanchored = plan.claims.map((planned) => {
    const row = byId.get(planned.id);
    if (!row) throw new Error(`claim ${planned.number} is planned for, but is not there`);
    return { row, claim: reanchoredClaim(planned, row, number - 1) };
  });
  await writeReanchored(tx, actor, revision, reanchored, at);
  const { _max } = await tx.claim.aggregate({ where: { articleId }, _max: { number: true } });
  await writeExtractedClaims(tx, actor, revision, partsOf(plan), _max.number ?? 0);
  await tx.revisionDraft.deleteMany({ where: { id: draft.id } });
}

/** What is new, as a run of the extractor: the revision is extracted, be there nothing new in it. */
function partsOf({ extractor, added, checks }: RevisionPlan) {
  const parts: [string, ...string[]] = [JSON.stringify(added.slice(0, claimsPerPart))];
  for (let start = claimsPerPart; start < added.length; start += claimsPerPart)
    parts.push(JSON.stringify(added.slice(start, start + claimsPerPart)));
  return { extractor, claims: added.length, parts, checks };
}
