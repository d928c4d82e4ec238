import { expect, it } from "vitest";
import type { EventType } from "@/lib/audit/schema";
import { liveEventFor } from "@/lib/live/live-message";
import { eventExamples } from "@/lib/testing/event-examples";
import { isOfArticle, type LiveRow, touchedClaims } from "./touched-claims";

const [a, b, c] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [string, string, string];
const ada = "00000000-0000-4000-8000-0000000000aa";
const row = (type: EventType, subjectType: string, change: object | null = {}): LiveRow => ({
  seq: 7,
  type,
  subjectType,
  subjectId: a,
  actorId: ada,
  actorName: "Ada",
  payload: change && JSON.stringify({ ...eventExamples[type][0], ...change }),
});
const [child] = eventExamples["claim.split"][0].children;
const split = { parents: [{ id: a, number: 1 }], children: [b, c].map((id) => ({ ...child, id })) };

it.each<[string, LiveRow, string[], boolean]>([
  ["a verdict", row("verdict.recorded", "claim"), [a], false],
  ["evidence withdrawn from two", row("evidence.withdrawn", "evidence", { claims: [b, c] }), [b, c], false],
  ["evidence nobody cites yet", row("evidence.added", "evidence"), [], false],
  ["a split", row("claim.split", "claim", split), [a, b, c], false],
  ["a split whose words were erased", row("claim.split", "claim", null), [a], false],
  ["an article amended", row("article.amended", "article", null), [], true],
  ["a claim given its place", row("claim.placed", "claim", null), [a], true],
  ["claims extracted", row("claims.extracted", "revision", null), [], true],
  ["what was said blind", row("work.sealed", "article", { claimId: b }), [b], false],
])("%s touches its claims and no others", (_, given, ids, ofArticle) => {
  expect(touchedClaims(given)).toEqual(ids);
  expect(isOfArticle(given)).toBe(ofArticle);
});

it("tells of what was said blind nobody but who said it", () => {
  const sealed = row("work.sealed", "article", { claimId: b });
  expect(liveEventFor(ada, sealed)).toEqual({ seq: 7, type: "work.sealed", claimIds: [b] });
  expect(liveEventFor(c, sealed)).toEqual({ seq: 7 });
});
