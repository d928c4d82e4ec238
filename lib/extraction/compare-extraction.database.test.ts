import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { addClaim } from "@/lib/claims/add-claim";
import { database } from "@/lib/database/client";
import { importArticle } from "@/lib/importing/import-article";
import { samples } from "@/lib/importing/samples";
import { articleWithClaims, must, somebody } from "@/lib/testing/desk";
import { compareExtraction } from "./compare-extraction";

it("finds nothing to change where the extractor is the same, and leaves out what people added", async () => {
  const editor = await somebody("editor");
  const pasted = `${samples[0]?.text}\n\nDesk copy ${randomUUID()}`;
  const { articleId } = must(await importArticle(editor, { pasted }, { title: "A sample" }));
  const revision = await database.revision.findFirstOrThrow({ where: { articleId } });
  const exact = "pointing at the hill";
  const start = revision.text.indexOf(exact);
  const place = { start, end: start + exact.length, exact };
  must(await addClaim(editor, { revisionId: revision.id, kind: "statement", ...place }));

  const comparison = must(await compareExtraction(articleId));
  expect(comparison).toMatchObject({ changed: [], added: [], removed: [], kept: [] });
  expect(comparison.before).toEqual([comparison.extractor]);
  expect(comparison.same).toBe((await database.claim.count({ where: { articleId } })) - 1);
});

it("names what would change, come and go, and changes none of it", async () => {
  const editor = await somebody("editor");
  const text = "The bridge of Wenbury opened in 2021. Opinions differ widely about it.\n";
  const { articleId, claims } = await articleWithClaims(editor, text, [
    "The bridge of Wenbury opened",
    "Opinions differ widely",
  ]);
  const { before, extractor, changed, removed, added } = must(await compareExtraction(articleId));
  expect(before).toEqual(["test/1"]);
  expect(extractor).toMatch(/^tickmark\//);
  expect(changed.map(({ after }) => after.number)).toEqual([2]);
  expect(removed.map(({ number }) => number)).toEqual([1]);
  expect(added.map(({ kind }) => kind)).toContain("date");
  expect(await database.claim.count({ where: { articleId } })).toBe(claims.length);
});
