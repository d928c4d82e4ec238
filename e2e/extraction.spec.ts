import { expectAccessible } from "./accessible";
import { claimHead } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const text = "The bridge of Wenbury opened in 2021. Opinions differ widely about it. It cost nine million euros.";
const words = ["The bridge of Wenbury opened", "Opinions differ widely", "It cost nine million"];

/** An article whose claims an older extractor found, one of them judged. */
async function foundByAnother() {
  const { articleWithClaims, must } = await import("@/lib/testing/desk");
  const { recordVerdict } = await import("@/lib/reviews/record-verdict");
  const editor = await newMember("editor", "Ines Okafor");
  const { articleId, claims } = await articleWithClaims(editor, `${text} ${editor.id}`, words);
  const judged = claims[0];
  const spare = claims[2];
  if (!judged || !spare) throw new Error("the claims were not stored");
  const judge = (claimId: string) =>
    recordVerdict(editor, { claimId, version: 1 }, { verdict: "unverified", rationale: "Nobody answered" });
  must(await judge(judged.id));
  return { articleId, judged, judgeSpare: async () => must(await judge(spare.id)) };
}

test("what a newer extractor finds is applied, and what somebody worked on stays", async ({ page, login }) => {
  await login("editor", { name: "Ida Fenn" });
  const { articleId, judged, judgeSpare } = await foundByAnother();
  await page.goto(`/articles/${articleId}/extraction`);
  await expect(page.getByText("Nothing has been changed")).toBeVisible();
  const stays = page.getByRole("region", { name: /^Stay as they are/ });
  await expect(stays).toContainText("The bridge of Wenbury opened");
  await expectAccessible(page);
  const apply = page.getByRole("button", { name: "Apply to the claims" });
  await expect(apply).toBeVisible();

  // Somebody judges a claim while this page is read.
  await judgeSpare();
  await apply.click();
  await expect(page.getByRole("alert").filter({ hasText: "changed since this page was read" })).toBeVisible();
  await expect(stays).toContainText("It cost nine million");

  await apply.click();
  await expect(page.getByText(/^Applied what tickmark\/.* finds/)).toBeVisible();
  await expect(page.getByText("No difference")).toBeVisible();
  await expect(apply).toHaveCount(0);
  await expect(stays).toContainText("The bridge of Wenbury opened");

  await page.goto(`/articles/${articleId}?claim=${judged.id}`);
  await listening(page);
  await expect(claimHead(page)).toContainText("Unverified");
  await page.goto(`/articles/${articleId}/history`);
  await expect(page.getByRole("listitem").first()).toContainText("Ida Fenn had the claims found again by tickmark/");
  await expect(page.getByText("Verified just now")).toBeVisible();
});

test("a reviewer reads what would change and applies nothing", async ({ page, login }) => {
  await login("reviewer");
  const { articleId } = await foundByAnother();
  await page.goto(`/articles/${articleId}/extraction`);
  await expect(page.getByRole("region", { name: /^Stay as they are/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Apply to the claims" })).toHaveCount(0);
});
