import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { must } from "./desk";
import { noteFor, twoClaims } from "./two-claims";

/** Takes the guards off this test's own database, as its owner can: what somebody does then must still show. */
export async function disableTriggers(): Promise<void> {
  const guarded = await database.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE NOT tgisinternal`;
  for (const { name } of guarded) await database.$executeRawUnsafe(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
}

/**
 * An article with a history of eight: imported (1), extracted (2), a note added and cited (3, 4), judged (5), taken
 * back (6), judged (7), dismissed (8).
 */
export async function exampleArticle(editor: Actor) {
  const { articleId, one, two } = await twoClaims(editor);
  const { claim, evidenceId } = await noteFor(editor, one, "supports");
  const judged = must(await recordVerdict(editor, claim, { verdict: "sourced" }));
  const back = must(await retractReview(editor, judged, "Too soon"));
  must(await recordVerdict(editor, back, { verdict: "sourced", rationale: "As the note says" }));
  must(await dismissClaim(editor, two, "A turn of phrase"));
  const { headSeq, headHash } = await database.article.findUniqueOrThrow({ where: { id: articleId } });
  const { reviewId } = await database.claim.findUniqueOrThrow({ where: { id: one.claimId } });
  const ids = { article: articleId, one: one.claimId, two: two.claimId, evidence: evidenceId, review: reviewId ?? "" };
  return { ids, head: { seq: headSeq, hash: headHash } };
}
export type Ids = Awaited<ReturnType<typeof exampleArticle>>["ids"];

/** The place of one event, for a statement that rewrites it. */
export const eventAt = (ids: Ids, seq: number) => `WHERE "chain" = '${ids.article}' AND "seq" = ${seq}`;
