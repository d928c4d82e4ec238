import { expect, it } from "vitest";
import { liveEventFor } from "@/lib/live/live-message";
import { isOfArticle, type LiveRow, touchedClaims } from "./touched-claims";

const [a, b, c] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [string, string, string];
const ada = "00000000-0000-4000-8000-0000000000aa";
const row = (type: string, subjectType: string, payload: unknown = null): LiveRow => ({
  ...{ seq: 7, type, subjectType, subjectId: a, actorId: ada, actorName: "Ada" },
  payload: payload === null ? null : JSON.stringify(payload),
});

it.each<[string, LiveRow, string[], boolean]>([
  ["a verdict", row("verdict.recorded", "claim", { number: 1 }), [a], false],
  ["evidence withdrawn from two", row("evidence.withdrawn", "evidence", { claims: [b, c] }), [b, c], false],
  ["evidence nobody cites yet", row("evidence.added", "evidence", { title: "A call" }), [], false],
  [
    "a split",
    row("claim.split", "claim", { parents: [{ id: a }], children: [{ id: b }, { id: c }] }),
    [a, b, c],
    false,
  ],
  ["an article amended", row("article.amended", "article"), [], true],
  ["a claim given its place", row("claim.placed", "claim", { number: 1 }), [a], true],
  ["claims extracted", row("claims.extracted", "revision"), [], true],
  ["what was said blind", row("work.sealed", "article", { claimId: b, round: 1 }), [b], false],
])("%s touches its claims and no others", (_, given, ids, ofArticle) => {
  expect(touchedClaims(given)).toEqual(ids);
  expect(isOfArticle(given)).toBe(ofArticle);
});

it("tells of what was said blind nobody but who said it", () => {
  const sealed = row("work.sealed", "article", { claimId: b, round: 1 });
  expect(liveEventFor(ada, sealed)).toEqual({ seq: 7, type: "work.sealed", claimIds: [b] });
  expect(liveEventFor(c, sealed)).toEqual({ seq: 7 });
});
