import { expect, it } from "vitest";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { importArticle } from "@/lib/importing/import-article";
import { samples } from "@/lib/importing/samples";
import { member } from "@/lib/testing/accounts";
import { must } from "@/lib/testing/desk";
import { listAttributions } from "./attribution-queries";
import { listTimelineClaims } from "./date-queries";
import { listClaims } from "./queries";

it("reads the dates, the contradicted and the attributed claims of an article, without those dismissed", async () => {
  const editor = await member("editor");
  const [sample] = samples;
  const { articleId } = must(await importArticle(editor, { pasted: sample?.text ?? "" }, { title: "A sample" }));
  const dates = await listTimelineClaims(articleId);
  const november = dates.find(({ core }) => core === "November 7");
  expect(november).toMatchObject({ kind: "date", date: { value: "XXXX-11-07" } });
  const contradicted = dates.filter(({ flags }) => flags.some(({ code }) => code === "contradiction"));
  expect(contradicted.length).toBeGreaterThan(1);
  for (const { kind, flags } of dates)
    expect(kind === "date" || flags.some(({ code }) => code === "contradiction")).toBe(true);

  const said = await listAttributions(articleId);
  expect(said.map(({ attribution }) => attribution.source.resolved)).toContain("Anton Brevik");
  const sources = (await listClaims(articleId)).flatMap(({ source }) => source ?? []);
  expect(sources).toHaveLength(said.length);

  must(await dismissClaim(editor, { claimId: november?.id ?? "", version: 1 }, "No date at all"));
  expect((await listTimelineClaims(articleId)).map(({ id }) => id)).not.toContain(november?.id);
});
