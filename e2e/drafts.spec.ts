import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { moreAbout, openSample, rationaleOf } from "./articles";
import { listening } from "./listening";
import { expect, signIn, test } from "./login";

const password = "seven quiet herons";
const anArticle = /\/articles\/[0-9a-f-]{36}$/;

const settlement = (page: Page) => page.getByRole("form", { name: "Note what would settle it" });
const kind = (page: Page) => page.getByRole("form", { name: "Change the kind" });

/** What a browser that lost its cookies still holds: everything else. */
async function endSession(page: Page) {
  await page.context().clearCookies();
}

async function comeBack(page: Page, email: string) {
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, email, password);
}

test("what is typed into any form of a claim is there after a reload, and nowhere else", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await rationaleOf(page).fill("Called the harbour twice.");
  await page.getByText("What would settle it", { exact: true }).click();
  await settlement(page).getByLabel("Which record would decide it").fill("The harbour log");
  await page.getByText("Dismiss: no claim at all").first().click();
  await page.getByLabel("Why is it no claim?").fill("A turn of phrase");
  await page.getByText("Add evidence", { exact: true }).first().click();
  const evidence = page.getByRole("form", { name: "Add evidence" });
  await moreAbout(evidence);
  await evidence.getByLabel("Publisher").fill("The Lamp");
  await page.getByText(/^Reshape/).click();
  await kind(page).getByLabel("Kind").selectOption("date");

  await page.reload();
  await listening(page);
  await expect(rationaleOf(page)).toHaveValue("Called the harbour twice.");
  await expect(settlement(page).getByLabel("Which record would decide it")).toHaveValue("The harbour log");
  await expect(page.getByLabel("Why is it no claim?")).toHaveValue("A turn of phrase");
  await expect(evidence.getByLabel("Publisher")).toHaveValue("The Lamp");
  await expect(kind(page).getByLabel("Kind")).toHaveValue("date");
  await expect(page.getByText("What you typed here before is back").first()).toBeVisible();

  await settlement(page).getByRole("button").click();
  await expect(page.getByText(/noted what would settle/).first()).toBeVisible();
  await page.reload();
  await listening(page);
  await expect(settlement(page)).not.toContainText("What you typed here before is back");
  await page.getByRole("link", { name: "Next claim" }).click();
  await expect(rationaleOf(page)).toHaveValue("");
  await expect(evidence).toBeHidden();
});

test("a change that meets an ended session leads to signing in, and back to what was typed", async ({
  page,
  login,
}) => {
  const editor = await login("editor");
  await openSample(page, editor);
  await page.getByText("Waive: not worth checking").first().click();
  await page.getByLabel("Why is it not worth checking?").fill("Nobody disputes it");
  await endSession(page);
  await page.getByRole("button", { name: "Waive: not worth checking" }).click();
  await comeBack(page, editor.email);
  await expect(page.getByLabel("Why is it not worth checking?")).toHaveValue("Nobody disputes it");
  await listening(page);
  await page.getByRole("button", { name: "Waive: not worth checking" }).click();
  await expect(page.getByText("Not worth checking: Nobody disputes it")).toBeVisible();
});

test("another person at the same browser is not shown it", async ({ page, login }) => {
  const articleId = await openSample(page, await login("editor"));
  await rationaleOf(page).fill("For my eyes.");
  await endSession(page);
  await login("editor");
  await page.goto(`/articles/${articleId}`);
  await listening(page);
  await expect(rationaleOf(page)).toHaveValue("");
});

test("an article that is being pasted survives a reload and an ended session, and is gone once imported", async ({
  page,
  login,
}) => {
  const { email } = await login("editor");
  const text = `The lock was rebuilt in 1911, the board said.\n\nDesk copy ${randomUUID()}`;
  const field = page.getByLabel("Paste the article’s text");
  await page.goto("/articles/import");
  await listening(page);
  await field.fill(text);
  await page.getByLabel("Byline").fill("Ines Thorn");
  await page.reload();
  await expect(field).toHaveValue(text);
  await listening(page);

  await endSession(page);
  await page.getByRole("button", { name: "Import the article" }).click();
  await comeBack(page, email);
  await expect(field).toHaveValue(text);
  await expect(page.getByLabel("Byline")).toHaveValue("Ines Thorn");
  await listening(page);
  await page.getByRole("button", { name: "Import the article" }).click();
  await page.waitForURL(anArticle);
  await page.goto("/articles/import");
  await listening(page);
  await expect(field).toHaveValue("");
});
