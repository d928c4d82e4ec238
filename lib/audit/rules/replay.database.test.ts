import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { readEvent } from "@/lib/audit/read-event";
import { storedFacts } from "@/lib/audit/stored-facts";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { isBlindFor } from "@/lib/blinding/rules/blind";
import { database } from "@/lib/database/client";
import { inReading } from "@/lib/database/reading";
import { articleWithClaims, must, somebody } from "@/lib/testing/desk";
import { findingOn } from "@/lib/testing/findings";
import { type CommandName, randomCommands, type Scene } from "@/lib/testing/random-commands";
import { keyOf, remarkOn } from "@/lib/testing/remarks";
import { viewClaim } from "@/lib/views/view-claim";
import { stances, verdicts } from "@/lib/vocabulary";
import { differenceOf } from "./compare-states";
import { replay, type State } from "./replay";

const days = "It shut on Monday, 3 March 2026.";
const text =
  "🚀 It opened in 2021. Ada Marsh said it cost nine euros, and carries trains. It isn't the longest bridge. The old bridge fell in 1921.";
const words = [
  "It opened in 2021",
  "Ada Marsh said it cost nine euros",
  "carries trains",
  "The old bridge fell in 1921",
];
const remarks = [remarkOn(text, "2021", "See https://ledger.example/7"), remarkOn(text, "It opened", "Or reopened?")];

/** Drawn more often than once: what work consists of, and the ways back from where little can happen. */
const often: CommandName[] = [
  ...([
    "judge",
    "judge",
    "judge",
    "judge",
    "judge",
    "judge",
    "addEvidence",
    "cite",
    "cite",
    "settle",
    "settle",
  ] as const),
  ...([
    "reopen",
    "unarchive",
    "unarchive",
    "restore",
    "unwaive",
    "undo",
    "comment",
    "revise",
    "place",
    "back",
  ] as const),
];
const stepArbitrary = fc.record({
  who: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3),
  what: fc.constantFrom<CommandName>(...(Object.keys(randomCommands) as CommandName[]), ...often),
  claim: fc.nat(5),
  piece: fc.nat(3),
  stale: fc.nat(9).map((n) => n === 0),
  verdict: fc.constantFrom(...verdicts, "unverified" as const),
  stance: fc.constantFrom(...stances),
  number: fc.nat(1000),
  words: fc.string({ unit: "binary", maxLength: 6 }),
});
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;
/** What one list holds happens at once; the lists happen one after the other. */
const storyArbitrary = fc.array(fc.array(stepArbitrary, { minLength: 1, maxLength: 3 }), {
  minLength: 40,
  maxLength: 50,
});

/**
 * What chance brings about too rarely: a verdict that loses its ground to a stance, two who differ, a claim that needs
 * a place.
 */
const usual = {
  who: 0,
  claim: 0,
  piece: 0,
  stale: false,
  verdict: "sourced",
  stance: "supports",
  number: 0,
  words: "",
} as const;
const opening: Step[] = [
  { ...usual, what: "addEvidence" },
  { ...usual, what: "judge" },
  { ...usual, what: "cite", stance: "context" },
  { ...usual, what: "setRequiredReviews", number: 1 },
  { ...usual, who: 1, what: "judge", claim: 1, verdict: "unverified" },
  { ...usual, who: 1, what: "comment", claim: 1 },
  { ...usual, who: 2, what: "judge", claim: 1, verdict: "disputed" },
  { ...usual, what: "settle", claim: 1, verdict: "disputed" },
  { ...usual, what: "assign", claim: 2, number: 2 },
  { ...usual, what: "acceptAsProposed", claim: 0, piece: 0 },
  { ...usual, what: "setRemarkAside", claim: 0, piece: 1 },
  { ...usual, what: "offerRemarkAgain", claim: 0, piece: 1 },
  { ...usual, who: 1, what: "acceptRemark", claim: 0, piece: 1, stance: "context" },
  { ...usual, what: "putAside" },
  { ...usual, who: 1, what: "askWriter" },
  { ...usual, what: "reopenFinding" },
  { ...usual, what: "putAside" },
  { ...usual, what: "revise", number: 2 },
  { ...usual, what: "place", number: 3 },
];

let people: Actor[];
beforeAll(async () => {
  const roles = ["editor", "editor", "reviewer", "auditor"] as const;
  people = await Promise.all(roles.map((role, n) => somebody(role, `${role} ${n}`)));
});

let written = 0;
/** As somebody sees the article now, with what chance chose. */
async function sceneOf(articleId: string, step: Step): Promise<Scene> {
  const claims = await database.claim.findMany({ where: { articleId }, orderBy: { number: "asc" } });
  const pieces = await database.evidence.findMany({ where: { articleId }, orderBy: { id: "asc" } });
  const comments = await database.comment.findMany({ where: { claim: { articleId } }, orderBy: { id: "asc" } });
  const revision = await database.revision.findFirstOrThrow({ where: { articleId }, orderBy: { number: "desc" } });
  const [found] = await database.finding.findMany({ where: { articleId } });
  const [claim, other] = [claims[step.claim % claims.length], claims[(step.claim + 1) % claims.length]];
  const colleague = people[step.number % people.length];
  if (!claim || !other || !colleague || !found) throw new Error("the story has no such person or claim");
  const piece = pieces[step.piece % Math.max(1, pieces.length)] ?? null;
  const commentId = comments[step.piece % Math.max(1, comments.length)]?.id ?? "";
  const target = { claimId: claim.id, version: claim.version - (step.stale ? 1 : 0) };
  const { verdict, stance, number } = step;
  return {
    articleId,
    revision,
    claim,
    target,
    piece,
    commentId,
    remarks: remarks
      .slice(step.piece % 2)
      .map(keyOf)
      .slice(0, 1),
    finding: { articleId, key: found.key, seen: step.stale ? null : found.decision },
    colleague,
    verdict,
    stance,
    number,
    other: { claimId: other.id, version: other.version },
    words: `§${++written}§ ${step.words}`,
  };
}

async function take(articleId: string, step: Step) {
  const actor = people[step.who];
  if (!actor) throw new Error("the story has no such person");
  return randomCommands[step.what](actor, await sceneOf(articleId, step));
}

const happened = new Map<string, number>();
const count = (what: string) => happened.set(what, (happened.get(what) ?? 0) + 1);

const storedState = (articleId: string) =>
  inReading(async (reading) => {
    const state: State = new Map();
    for await (const facts of storedFacts(reading, [articleId]))
      for (const { name, fact } of facts) state.set(name, fact);
    return state;
  });

async function expectHistoryRebuilds(articleId: string) {
  const rows = await database.event.findMany({ where: { chain: articleId }, orderBy: { seq: "asc" } });
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  const events = rows.map((row) => {
    const event = readEvent(row);
    if (!event) throw new Error("nothing here was erased");
    count(event.type);
    return { event, actorId: row.actorId, actorName: row.actorName, at: row.at.toISOString() };
  });
  expect(differenceOf(replay(events), await storedState(articleId))).toBeNull();
  expect(await verifyArticle(articleId)).toMatchObject({ intact: true, head: { seq: rows.length } });
}

async function expectRules(articleId: string) {
  const claims = await database.claim.findMany({
    where: { articleId },
    include: { revision: true, reviews: true, comments: true, citations: { include: { evidence: true } } },
  });
  for (const { start, end, exact, revision, verdict, reviewId, disagreed, citations, ...claim } of claims) {
    expect(revision.text.slice(start, end)).toBe(exact);
    expect(verdict === null).toBe(reviewId === null);
    if (disagreed) expect(verdict).toBeNull();
    const leaning = citations.some(({ stance, evidence }) => stance === "supports" && evidence.withdrawal === null);
    if (verdict === "sourced") expect(leaning).toBe(true);
    // Nobody but its author is handed what is blind.
    for (const reader of people) {
      const shown = JSON.stringify(await viewClaim(claim.id, reader.id));
      const said = [
        ...claim.reviews.map(({ reviewerId, blindRound, rationale }) => ({
          byId: reviewerId,
          blindRound,
          words: rationale,
        })),
        ...claim.comments.map(({ authorId, blindRound, text }) => ({ byId: authorId, blindRound, words: text })),
      ];
      for (const one of said) {
        if (!isBlindFor(reader.id, one, claim)) continue;
        count("kept sealed");
        expect(shown).not.toContain(/^§\d+§/.exec(one.words)?.[0] ?? one.words);
      }
    }
  }
}

it("whatever several people do, also at once, its history alone rebuilds the article exactly", async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, async (story) => {
      const [editor] = people;
      if (!editor) throw new Error("nobody is there");
      const { articleId } = await articleWithClaims(editor, `${text} ${days} ${++written}`, words, remarks, [
        findingOn(`${text} ${days}`, "weekday", ["Monday", "3 March 2026"], "It was a Tuesday."),
      ]);
      // Told step by step, so that a machine too busy for one of them says so here.
      for (const step of opening) must(await take(articleId, step));
      for (const together of story) await Promise.all(together.map((step) => take(articleId, step)));
      await expectHistoryRebuilds(articleId);
      await expectRules(articleId);
    }),
    { numRuns: 6, seed: 20261122, endOnFailure: true },
  );
  // A story in which little happens proves little.
  expect([...happened.keys()].sort()).toEqual(
    expect.arrayContaining([
      ...[
        "article.revised",
        "claim.assigned",
        "claim.placed",
        "disagreement.settled",
        "finding.put-aside",
        "finding.reopened",
        "kept sealed",
        "work.sealed",
      ],
    ]),
  );
  expect(happened.size).toBeGreaterThanOrEqual(26);
}, 240_000);
