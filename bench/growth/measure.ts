import { performance } from "node:perf_hooks";
import { listArticles } from "@/lib/articles/queries";
import { freeCandidates, ownCandidates } from "@/lib/assignments/candidates";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { countInbox, listInbox } from "@/lib/inbox/queries";
import { disputedClaims, disputedSources, openWork, rightFlags, verdictsByWeek } from "@/lib/overview/queries";
import { earlierChecks } from "@/lib/reviews/earlier-checks";
import { percentile } from "../percentile";

/** Measures what people ask of the desk at DATABASE_URL; prints `{story: milliseconds}`, the median of each, as JSON. */
const rounds = 15;
const slowest = 30_000;

const person = async (email: string): Promise<Actor> => {
  const { id, name, role } = await database.user.findUniqueOrThrow({ where: { email } });
  return { id, name, role };
};
const me = await person("reviewer1@desk.example");
const newest = await database.article.findFirstOrThrow({ orderBy: { importedAt: "desc" } });
const sought = await database.claim.findMany({
  where: { articleId: newest.id },
  orderBy: { number: "asc" },
  take: rounds + 1,
  select: { id: true, exact: true },
});
const quoted = await database.claim.findFirstOrThrow({ where: { articleId: newest.id, kind: "attribution" } });
const name = quoted.exact.split(" said ")[0] ?? "";
const own = newest.title.split(" ").at(-1) ?? "";
const now = () => new Date();

const stories: Record<string, (turn: number) => Promise<unknown>> = {
  "next for me: free": () => freeCandidates(database, me.id, now()),
  "next for me: own": () => ownCandidates(database, me.id),
  "earlier checks of a claim": (turn) => earlierChecks(sought[turn]?.id ?? ""),
  "overview: open work": () => openWork(now()),
  "overview: disputed claims": () => disputedClaims(),
  "overview: verdicts by week": () => verdictsByWeek(now()),
  "overview: disputed sources": () => disputedSources(),
  "overview: right flags": () => rightFlags(),
  "inbox: the number": () => countInbox(me, now()),
  "inbox: the list": () => listInbox(me, now()),
  "search: a word of one article": () => listArticles({ search: own }),
  "search: a word of none": () => listArticles({ search: "zzyzxq" }),
  "search: two words, a name": () => listArticles({ search: name }),
  "list: newest": () => listArticles(),
  "list: by title": () => listArticles({ sort: "title" }),
  "list: by deadline": () => listArticles({ sort: "deadline" }),
};

const taken: Record<string, number> = {};
for (const [name, story] of Object.entries(stories)) {
  const times: number[] = [];
  const began = performance.now();
  for (let turn = 0; turn <= rounds && performance.now() - began < slowest; turn++) {
    const from = performance.now();
    await story(turn);
    // The first one connects, plans and warms up.
    if (turn > 0 || performance.now() - began > slowest) times.push(performance.now() - from);
  }
  taken[name] = percentile(times, 0.5);
}
console.log(JSON.stringify(taken));
await database.$disconnect();
