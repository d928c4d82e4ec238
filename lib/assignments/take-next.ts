import { lockArticle, notOpen } from "@/lib/articles/lock-article";
import { type Actor, refusal } from "@/lib/auth/permissions";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { sealFor } from "@/lib/reviews/sealed";
import { freeCandidates, ownCandidates } from "./candidates";
import { handTo, takeOff } from "./hand-over";
import { holdersOf } from "./holders";
import { type Candidate, nextForMe } from "./next-for-me";

export interface NextClaim {
  articleId: string;
  claimId: string;
}

/** Each loss means that others were given claims meanwhile. */
const attempts = 50;

/**
 * The claim to check next for whoever asks; null where nothing is left. One that nobody had becomes theirs, so that no two
 * people are sent to the same. `here` is the claim they have open.
 */
export async function takeNext(actor: Actor, here: string | null): Promise<Outcome<NextClaim | null>> {
  const refused = refusal(actor, "claim.assign");
  if (refused) return refused;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const own = await ownCandidates(database, actor.id);
    const next = nextForMe([...own, ...(await freeCandidates(database, actor.id, new Date()))], here);
    const mine = next?.mine ? next : next && (await takeIn(actor, next.articleId, here));
    if (mine) return done({ articleId: mine.articleId, claimId: mine.claimId });
    if (!next) return done(null);
  }
  return failed("conflict", "Many people are asking for a claim at this moment. Ask again.");
}

/** Under the article's lock the first claim of it that is still free; null where others took the last. */
function takeIn(actor: Actor, articleId: string, here: string | null): Promise<Candidate | null> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article || notOpen(article)) return null;
    const at = new Date();
    const next = nextForMe(await freeCandidates(tx, actor.id, at, articleId), here);
    if (!next) return null;
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: next.claimId } });
    for (const { sealedIn, ...holder } of (await holdersOf(tx, [claim], actor.id))(claim.id))
      if (!holder.active) await takeOff(tx, actor, { claim, person: holder, sealedIn }, at);
    await handTo(tx, actor, { claim, person: actor, sealedIn: sealFor(article, claim) }, at);
    return next;
  });
}
