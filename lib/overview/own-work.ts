import { database } from "@/lib/database/client";
import { mondayOf } from "./rules/fill-weeks";
import { ownDays } from "./rules/own-days";

/** As many reviews as a week of anybody holds. */
const most = 2000;

/** What somebody judged today and since Monday (UTC) and did not take back: in all, by article, and the newest one by one. */
export async function ownWork(personId: string, now: Date) {
  const reviews = await database.review.findMany({
    where: { reviewerId: personId, createdAt: { gte: mondayOf(now) }, retraction: null },
    orderBy: { createdAt: "desc" },
    take: most,
    select: {
      id: true,
      verdict: true,
      createdAt: true,
      claim: { select: { id: true, number: true, exact: true, article: { select: { id: true, title: true } } } },
    },
  });
  return ownDays(
    reviews.map(({ createdAt, ...review }) => ({ ...review, at: createdAt.toISOString() })),
    now,
  );
}
export type OwnWork = Awaited<ReturnType<typeof ownWork>>;
