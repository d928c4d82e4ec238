import { expect, it } from "vitest";
import { type Edited, editedArticle } from "@/lib/testing/edited-article";
import { type Reanchored, reanchor } from "./reanchor";

const articles = Number(process.env.EDITED_ARTICLES ?? 1000);

type Claim = Edited["claims"][number];

/** Whether a claim was put on words that are not its own, or given up although its words are there. */
function isWrong({ truth }: Claim, reanchored: Reanchored): boolean {
  switch (reanchored.became) {
    case "needs-place":
      return false;
    case "deleted":
      return truth.is === "unchanged";
    case "kept":
    case "moved":
      return truth.is !== "unchanged" || reanchored.span.start !== truth.start || reanchored.span.end !== truth.end;
    case "reworded":
      return truth.is === "deleted" || reanchored.span.start >= truth.end || reanchored.span.end <= truth.start;
  }
}

it(`carries the claims of ${articles} edited articles: none on wrong words, nearly all unchanged ones without a hand`, () => {
  const count = {
    claims: 0,
    wrong: 0,
    unchanged: 0,
    reanchored: 0,
    moved: 0,
    movedCarried: 0,
    changed: 0,
    reworded: 0,
    deleted: 0,
    waiting: 0,
    lost: 0,
  };
  const wrong: string[] = [];
  for (let seed = 1; seed <= articles; seed++) {
    const { before, after, claims, edits } = editedArticle(seed);
    const outcomes = reanchor(
      before,
      after,
      claims.map((claim) => ({ span: claim, core: claim, parts: [] })),
    );
    for (const [index, claim] of claims.entries()) {
      const reanchored = outcomes[index];
      if (!reanchored) throw new Error("a claim without an outcome");
      count.claims++;
      count[claim.truth.is]++;
      if (reanchored.became === "needs-place") count.waiting++;
      if (claim.truth.is === "unchanged" && (reanchored.became === "kept" || reanchored.became === "moved"))
        count.reanchored++;
      if (claim.truth.is === "unchanged" && claim.truth.moved) {
        count.moved++;
        if (reanchored.became === "kept" || reanchored.became === "moved") count.movedCarried++;
      }
      if (claim.truth.is === "changed" && reanchored.became === "reworded") count.reworded++;
      if (claim.truth.is === "changed" && reanchored.became === "deleted") count.lost++;
      if (!isWrong(claim, reanchored)) continue;
      count.wrong++;
      const words = "span" in reanchored ? after.slice(reanchored.span.start, reanchored.span.end) : "";
      wrong.push(
        `${seed} [${edits}] “${before.slice(claim.start, claim.end)}” ${claim.truth.is} ${reanchored.became} “${words}”`,
      );
    }
  }
  console.table(count);
  expect(wrong).toEqual([]);
  expect(count.reanchored / count.unchanged).toBeGreaterThanOrEqual(0.98);
}, 60_000);
