import { beforeAll, describe, expect, it } from "vitest";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { articleWithClaims, must, somebody } from "@/lib/testing/desk";
import { findClaims } from "./find-claims";

const sentences = [
  "The bridge opened in 2021",
  "It cost 100% more",
  "The MAYOR cut the ribbon",
  "Nobody paid 2 million",
];
let articleId: string;
beforeAll(async () => {
  const editor = await somebody("editor");
  const made = await articleWithClaims(editor, `${sentences.join(". ")}. The bridge stands.`, [
    ...sentences,
    "The bridge stands",
  ]);
  articleId = made.articleId;
  must(await dismissClaim(editor, { claimId: made.claims[4]?.id ?? "", version: 1 }, "Plain to see"));
});

describe("findClaims", () => {
  it.each([
    ["mayor", [3]],
    ["bridge", [1]],
    ["100%", [2]],
    ["10_%", []],
    ["2", [2, 1, 4]],
    ["99", []],
  ])("finds for %j the claims %j", async (words, numbers) => {
    expect((await findClaims(articleId, words)).map(({ number }) => number)).toEqual(numbers);
  });
});
