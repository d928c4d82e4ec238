import { expectAccessible } from "./accessible";
import { listening } from "./listening";
import { expect, test } from "./login";

test("what the desk checks find is lit in the article, found right or put to the writer, and stays so", async ({
  page,
  login,
}) => {
  const editor = await login("editor");
  const { articleWithFindings } = await import("@/lib/testing/findings");
  const { articleId } = await articleWithFindings(editor);
  await page.goto(`/articles/${articleId}`);
  await listening(page);
  await expect(page.getByRole("list", { name: "Checks of this claim" })).toContainText("not a Monday");

  await page.keyboard.press("d");
  const checks = page.getByRole("region", { name: "Checks" });
  await expect(checks.locator("[aria-current]")).toContainText("3 March 2026 was a Tuesday, not a Monday.");
  const lit = () => page.evaluate(() => [...(CSS.highlights.get("check-here") ?? [])].map(String));
  expect(await lit()).toEqual(["Monday", "3 March 2026"]);
  await expectAccessible(page);

  await checks.locator("summary", { hasText: "Right as it stands" }).click();
  await checks.getByLabel("Why is it right as it stands?").fill("The log has the day after midnight");
  await checks.getByRole("button", { name: "Put it aside" }).click();
  await expect(checks).toContainText("1 thing to check");
  await expect(checks.locator("[aria-current]")).toContainText("3 km is 1.86 miles");
  await checks.locator("summary", { hasText: "Query to the writer" }).click();
  await checks.getByRole("button", { name: "Add to the queries" }).click();
  await expect(checks).toContainText("Every check is decided.");
});
