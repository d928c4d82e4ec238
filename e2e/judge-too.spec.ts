import { expectAccessible } from "./accessible";
import { choose, claimHead, rationaleOf, record, reviewsOf } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const words = ["The bridge opened in 2021", "The bridge opened in 2021", "It cost nine million"];

test("claims that assert the same are judged in one go, each ticked by hand, each recorded by itself", async ({
  page,
  login,
}) => {
  await login("editor", { name: "Ana Ruiz" });
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const { articleId } = await articleWithClaims(editor, `${words.join(". ")}. ${editor.id}`, words);
  await page.goto(`/articles/${articleId}`);
  await listening(page);
  await expect(page.getByRole("group", { name: "Judge these too" })).toHaveCount(0);
  await choose(page, "Disputed");
  const too = page.getByRole("group", { name: "Judge these too" });
  await expect(too.getByRole("checkbox")).toHaveCount(1);
  await expect(too.getByRole("checkbox")).not.toBeChecked();
  await rationaleOf(page).fill("The plaque says 2022.");
  await too.getByRole("checkbox").check();
  await expectAccessible(page);
  await record(page);
  await expect(page.getByText("1 more judged the same way.")).toBeVisible();
  await expect(page.getByText("1 to check")).toBeVisible();

  await page.getByRole("link", { name: "Next claim" }).click();
  await expect(page.getByRole("heading", { name: "Claim 2 " })).toBeVisible();
  await expect(claimHead(page)).toContainText("Disputed");
  await expect(reviewsOf(page)).toContainText("The plaque says 2022.");
  await page.goto(`/articles/${articleId}/history`);
  await expect(page.getByRole("listitem").first()).toContainText("marked claim 2 disputed, taken over from Ana Ruiz");
  await expect(page.getByRole("listitem").nth(1)).toContainText("marked claim 1 disputed");
  await expect(page.getByText("Verified just now")).toBeVisible();
});
