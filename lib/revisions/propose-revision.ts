import { type ArticleDetail, getArticle } from "@/lib/articles/queries";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { bodyText } from "@/lib/body-text";
import { command } from "@/lib/commands/command";
import { lockArticle, noSuchArticle } from "@/lib/commands/lock-article";
import { database } from "@/lib/database/client";
import { tooManyClaims } from "@/lib/extraction/claim-limit";
import { type ImportInput, receive } from "@/lib/importing/receive";
import { besideOf, sha256 } from "@/lib/importing/store-article";
import { done, failed, type Outcome } from "@/lib/outcome";
import { type ReadArticle, type ReadInput, readJob } from "@/lib/reading/read-job";
import { besideSchema } from "@/lib/structure";
import { deskPool } from "@/lib/threads/desk-pool";
import type { Thread } from "@/lib/threads/thread-pool";
import { planRevisionJob } from "./plan-job";
import { claimsToReanchor, fingerprintOf, jobFor } from "./revising";
import type { RevisionPlan } from "./rules/plan-schema";

const sameAsNow = "This is the article’s text as it stands: nothing would change.";
const archived = failed("conflict", "This article is archived. Bring it back first.");

/** Reads a text that may become the next revision, unless it was read before, and keeps it with what it would do, for an editor to look at. */
export async function proposeRevision(
  asking: Actor,
  articleId: string,
  brought: ImportInput | { read: ReadArticle },
): Promise<Outcome<{ draftId: string }>> {
  const refused = refusal(asking, "article.revise");
  if (refused) return refused;
  const article = await getArticle(articleId);
  if (!article) return noSuchArticle;
  if (article.state === "archived") return archived;
  const received = "read" in brought ? done(brought) : await receive(brought, {});
  if (!received.ok) return received;
  const proposed = received.value;
  const read = await deskPool().inTurn((thread) => readAndPlan(thread, article, proposed));
  if (!read.ok) return read;
  const { text, original, planned, structure, remarks } = read.value;
  return command(asking, { action: "article.revise", lock: lockArticle(articleId) }, async ({ tx, actor }) => {
    const { name: originalName, mediaType: originalType } = original;
    const { beside } = besideOf({ structure, remarks });
    const from = { original: original.bytes, originalName, originalType, beside };
    const by = { byId: actor.id, byName: actor.name };
    const data = { articleId, text, sha256: sha256(text), ...from, ...by, ...planned };
    const draft = await tx.revisionDraft.create({ data, select: { id: true } });
    return done({ draftId: draft.id });
  });
}

async function readAndPlan(
  thread: Thread,
  article: ArticleDetail,
  proposed: ReadInput | { read: ReadArticle },
): Promise<Outcome<ReadArticle & { planned: Planned }>> {
  const answer = "read" in proposed ? done(done(proposed.read)) : await thread.run(readJob, proposed);
  if (!answer.ok) return answer;
  if (!answer.value.ok) return answer.value;
  const read = answer.value.value;
  const field = "input" in proposed && "file" in proposed.input ? "file" : "text";
  if (sha256(read.text) === article.revision.sha256)
    return failed("invalid", sameAsNow, { fields: { [field]: sameAsNow } });
  const planned = await planFor(thread, article, read);
  return planned.ok ? done({ ...read, planned: planned.value }) : planned;
}

/** Works out anew what a draft would do to the claims as they stand now. */
export async function planAgain(draftId: string): Promise<Outcome<null>> {
  const draft = await database.revisionDraft.findUniqueOrThrow({ where: { id: draftId }, omit: { original: true } });
  const article = await getArticle(draft.articleId);
  if (!article) return noSuchArticle;
  const { structure } = besideSchema.nullable().parse(draft.beside) ?? { structure: [] };
  const planned = await deskPool().inTurn((thread) => planFor(thread, article, { text: draft.text, structure }));
  if (!planned.ok) return planned;
  await database.revisionDraft.updateMany({ where: { id: draftId }, data: planned.value });
  return done(null);
}

interface Planned {
  plan: RevisionPlan;
  baseId: string;
  fingerprint: string;
}

async function planFor(
  thread: Thread,
  { id, title, publishedAt, revision, extracted }: ArticleDetail,
  { text: after, structure }: Pick<ReadArticle, "text" | "structure">,
): Promise<Outcome<Planned>> {
  const rows = await claimsToReanchor(database, id);
  const job = await jobFor(database, revision, rows);
  const plan = await thread.run(planRevisionJob, {
    ...job,
    after,
    body: bodyText(after, structure),
    extracted,
    title,
    publishedAt,
  });
  if (!plan.ok) return plan;
  const { claims, added } = plan.value;
  const left = claims.filter(({ became }) => became !== "deleted").length;
  return (
    tooManyClaims(left + added.length) ??
    done({ plan: plan.value, baseId: revision.id, fingerprint: fingerprintOf(rows) })
  );
}
