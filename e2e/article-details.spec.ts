import { expectAccessible } from "./accessible";
import { expect, test } from "./login";

test("an editor corrects the details, closes early with a reason, reopens and archives", async ({ page, login }) => {
  await login("editor");
  await page.goto("/articles/import");
  const text = "Lock gates replaced\n\nBoth lock gates were replaced in 2024, the board said. They weigh 9 tonnes.";
  await page.getByLabel("Paste the article’s text").fill(text);
  await page.getByRole("button", { name: "Import the article" }).click();
  await page.getByRole("link", { name: "Details" }).click();
  await page.getByLabel("Publisher").fill("The Fen Courier");
  await page.getByRole("button", { name: "Save the details" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel("Publisher")).toHaveValue("The Fen Courier");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Close the check" }).click();
  await expect(page.getByLabel("Why close it early?")).toHaveAccessibleDescription(/Say why/);
  await page.getByLabel("Why close it early?").fill("The piece was withdrawn");
  await page.getByRole("button", { name: "Close the check" }).click();
  await expect(page.getByText("The check is closed")).toBeVisible();
  await page.getByLabel("Why reopen it?").fill("It runs after all");
  await page.getByRole("button", { name: "Reopen the check" }).click();
  await expect(page.getByRole("button", { name: "Close the check" })).toBeVisible();
  await page.getByLabel("Why archive it?").fill("Printed and done");
  await page.getByRole("button", { name: "Archive the article" }).click();
  await expect(page.getByLabel("Why bring it back?")).toBeVisible();

  await page.goto("/articles?search=lock+gates");
  await expect(page.getByText("No article matches")).toBeVisible();
  await page.getByRole("link", { name: "Archived" }).click();
  await expect(page.getByRole("link", { name: "Lock gates replaced" })).toBeVisible();
});
