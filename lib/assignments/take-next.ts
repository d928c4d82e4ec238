import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { command } from "@/lib/commands/command";
import { lockArticle, notOpen } from "@/lib/commands/lock-article";
import { database } from "@/lib/database/client";
import { type Article, Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { freeCandidates, freeCandidatesIn, ownCandidates } from "./candidates";
import { handTo, takeOff } from "./hand-over";
import { holdersOf } from "./holders";
import { beginsIn, readPassages } from "./people-at-work";
import { type Candidate, nextForMe } from "./rules/next-for-me";

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
    if (!next) return done(null);
    if (next.mine) return done({ articleId: next.articleId, claimId: next.claimId });
    const taken = await takeIn(actor, next.articleId, here);
    if (!taken.ok) return taken;
    if (taken.value) return done({ articleId: taken.value.articleId, claimId: taken.value.claimId });
  }
  return failed("busy", "Many people are asking for a claim at this moment. Ask again.");
}

/** Under the article's lock the claim of it that is wanted first and still free; null where others took the last. */
function takeIn(asking: Actor, articleId: string, here: string | null): Promise<Outcome<Candidate | null>> {
  return command(asking, { action: "claim.assign", lock: lockArticle(articleId) }, async (given, article) => {
    if (notOpen(article)) return done(null);
    const { tx, actor, at } = given;
    const next = await nextIn(tx, article, { actor, at, here });
    if (!next) return done(null);
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: next.claimId } });
    for (const { blindRound, ...holder } of (await holdersOf(tx, [claim], actor.id))(claim.id))
      if (!holder.active) await takeOff(given, { claim, person: holder, blindRound });
    await handTo(given, { claim, person: actor, blindRound: blindRoundOf(article, claim) });
    return done(next);
  });
}

/**
 * Each reads a stretch of their own: first where they read already, then where nobody else does, at last anywhere. Asked one
 * after the other, since each stops at the first claims it finds.
 */
async function nextIn(
  tx: Transaction,
  article: Article,
  { actor, at, here }: { actor: Actor; at: Date; here: string | null },
): Promise<Candidate | null> {
  const { mine, others } = await readPassages(tx, article, actor.id, at);
  for (const inPassage of [beginsIn(mine), Prisma.sql`NOT ${beginsIn(others)}`, Prisma.sql`true`]) {
    const where = { personId: actor.id, now: at, articleId: article.id, inPassage };
    const next = nextForMe(await freeCandidatesIn(tx, where), here);
    if (next) return next;
  }
  return null;
}
