import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { presenceLastsMs } from "./beats";
import { type PageRow, peopleHere } from "./rules/presence-rules";
import type { PageHere, PersonHere } from "./schema";

/** Who has the article open at `now`; a page that has not said so for a while no longer counts. */
export async function whoIsHere(articleId: string, now = new Date()): Promise<PersonHere[]> {
  const pages: PageRow[] = await database.presence.findMany({
    where: { articleId, until: { gt: now } },
    orderBy: [{ userName: "asc" }, { id: "asc" }],
  });
  if (pages.length === 0) return [];
  const [article, claims] = await Promise.all([
    database.article.findUniqueOrThrow({ where: { id: articleId }, select: { requiredReviews: true } }),
    database.claim.findMany({
      where: { articleId, id: { in: pages.flatMap(({ claimId }) => claimId ?? []) } },
      select: { id: true, round: true, verdict: true, disagreed: true },
    }),
  ]);
  return peopleHere(pages, article, claims);
}

/** Pages of one account at once; beyond that nobody is shown where they are. */
const mostPages = 200;

/**
 * Keeps what a page says of itself, until it says otherwise or falls silent. Not a part of the record: it has no event,
 * and what lapsed goes.
 */
export async function keepPresence(
  actor: Actor,
  articleId: string,
  page: PageHere,
  now = new Date(),
): Promise<"kept" | "no article" | "too many"> {
  const mine = { id: page.id, userId: actor.id };
  const lapsed = { until: { lt: new Date(now.getTime() - presenceLastsMs) } };
  if (page.state === "gone") {
    await database.presence.deleteMany({ where: { OR: [mine, lapsed] } });
    return "kept";
  }
  if (!(await database.article.findUnique({ where: { id: articleId }, select: { id: true } }))) return "no article";
  const { claimId, working } = page;
  const said = { claimId, working, until: new Date(now.getTime() + presenceLastsMs), userName: actor.name };
  const kept = await database.presence.updateMany({ where: { ...mine, articleId }, data: said });
  if (kept.count > 0) return "kept";
  if ((await database.presence.count({ where: { userId: actor.id } })) >= mostPages) return "too many";
  // A page says its first word once; said twice at the same time, or by somebody else's id, the row that is there stays.
  await database.presence.createMany({ data: [{ ...mine, articleId, ...said }], skipDuplicates: true });
  await database.presence.deleteMany({ where: lapsed });
  return "kept";
}
