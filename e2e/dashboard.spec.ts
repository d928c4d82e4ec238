import { expectAccessible } from "./accessible";
import { expect, newMember, test } from "./login";

test("the overview says what is open, disputed and judged, and leads there", async ({ page, login }) => {
  await login("auditor");
  await page.goto("/articles");
  await page.getByRole("link", { name: "Overview" }).click();
  await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
  await expectAccessible(page);

  const { articleWithClaims, must } = await import("@/lib/testing/desk");
  const { recordVerdict } = await import("@/lib/reviews/record-verdict");
  const editor = await newMember("editor");
  const words = ["The weir burst at dawn", "Nobody had warned the mill"];
  const { claims } = await articleWithClaims(editor, `${words.join(". ")}.`, words);
  const [claim] = claims;
  if (!claim) throw new Error("the claim was not stored");
  must(await recordVerdict(editor, { claimId: claim.id, version: 1 }, { verdict: "disputed", rationale: "At noon" }));
  await page.reload();
  await expect(page.getByRole("img", { name: /Verdicts by week/ })).toBeVisible();
  await page.getByText("As a table").click();
  await expect(page.getByRole("table", { name: "Verdicts by week" }).getByRole("row")).toHaveCount(13);
  await expect(page.getByRole("table", { name: "Open work by age" })).toContainText("Less than a day");
  await expectAccessible(page);

  await page.getByRole("link", { name: "The weir burst at dawn" }).click();
  await expect(page.getByRole("heading", { name: "Claim 1" })).toBeVisible();
});
