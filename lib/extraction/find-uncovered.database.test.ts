import { expect, it } from "vitest";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { articleWithClaims, must, somebody } from "@/lib/testing/desk";
import { findUncovered } from "./find-uncovered";

it("names the sentences that hold no claim, and those whose claims were dismissed", async () => {
  const editor = await somebody("editor");
  const text = "A short headline\n\nThe bridge opened in 2021. Who paid for it? 😀 The mayor cut the ribbon in May.\n";
  const { articleId, claims } = await articleWithClaims(editor, text, ["The bridge opened in 2021"]);
  const words = async () =>
    must(await findUncovered(articleId)).map(({ start, end, reason }) => [text.slice(start, end), reason]);
  expect(await words()).toContainEqual(["Who paid for it?", "question"]);
  expect(await words()).not.toContainEqual(["The bridge opened in 2021.", expect.anything()]);

  must(await dismissClaim(editor, { claimId: claims[0]?.id ?? "", version: 1 }, "Nobody doubts it"));
  expect(await words()).toContainEqual(["The bridge opened in 2021.", "its claims were dismissed"]);
  expect(await database.event.count({ where: { chain: articleId, type: "claims.extracted" } })).toBe(1);
});

it("knows no coverage of an article that is not there", async () => {
  expect(await findUncovered("0190b7a0-0000-7000-8000-000000000000")).toMatchObject({
    ok: false,
    failure: { code: "not-found" },
  });
});
