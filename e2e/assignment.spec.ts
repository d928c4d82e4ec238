import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { choose, openFilters, rationaleOf, record, reviewsOf } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const rows = (page: Page) => page.getByRole("list", { name: "Claims", exact: true }).getByRole("listitem");
const assigned = (page: Page) => page.getByRole("region", { name: "Assigned to" });
const heading = (page: Page, number: number) => page.getByRole("heading", { name: `Claim ${number} ` });
const sentences = ["The bridge opened in 2021", "It cost nine million", "The mayor cut the ribbon"];

/** Leaves nothing in the queue. */
async function clearDesk() {
  const { must } = await import("@/lib/testing/desk");
  const { archiveArticle } = await import("@/lib/articles/archive-article");
  const { database } = await import("@/lib/database/client");
  const editor = await newMember("editor");
  for (const { id } of await database.article.findMany({ where: { archivedAt: null } }))
    must(await archiveArticle(editor, id, "The test is over"));
}

async function openArticle() {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  // Articles of an earlier test would stand in the queue before this one's.
  await clearDesk();
  const editor = await newMember("editor");
  const { articleId } = await articleWithClaims(editor, `${sentences.join(". ")}.`, sentences);
  return `/articles/${articleId}`;
}

test("an editor shares claims out in bulk, and whoever has them finds them", async ({ page, login }) => {
  const path = await openArticle();
  await newMember("reviewer", "Ana Berg");
  await login("editor", { name: "Ed Itor" });
  await page.goto(path);
  await listening(page);
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByRole("checkbox", { name: "Pick claim 2" }).check();
  await page.getByRole("checkbox", { name: "Pick claim 3" }).check();
  const bar = page.getByRole("form", { name: "Assign several claims" });
  await bar.getByLabel("Whose work").selectOption({ label: "Ana Berg" });
  await bar.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(rows(page).nth(1)).toContainText("Assigned to Ana Berg");
  await expect(rows(page).nth(2)).toContainText("Assigned to Ana Berg");
  await expect(rows(page).nth(0)).not.toContainText("Assigned");

  await openFilters(page);
  await page.getByRole("combobox", { name: "Assignee" }).selectOption("nobody");
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/assigned=nobody/);
  await page.getByRole("combobox", { name: "Assignee" }).selectOption({ label: "Ana Berg (2)" });
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole("link", { name: /It cost nine million/ }).click();
  await assigned(page)
    .getByRole("button", { name: /^Take off/ })
    .click();
  await expect(assigned(page)).toContainText("Assigned to nobody");
  await assigned(page).locator("summary").click();
  await assigned(page).getByLabel("To").selectOption({ label: "Ed Itor" });
  await assigned(page).getByRole("button", { name: "Assign" }).click();
  await expect(assigned(page)).toContainText("Ed Itor (you)");
});

test("next for me goes from claim to claim by one key, marks them, and says when nothing is left", async ({
  page,
  login,
  browser,
}) => {
  const path = await openArticle();
  const other = await (await browser.newContext()).newPage();
  await login("reviewer", { name: "Ana Berg" });
  await login("reviewer", { name: "Tom Late", page: other });

  // From anywhere on the desk, and two people get two claims.
  await page.goto("/dashboard");
  await listening(page);
  await page.keyboard.press("m");
  await expect(page).toHaveURL(new RegExp(`${path}\\?claim=`));
  await expect(heading(page, 1)).toBeVisible();
  await expect(assigned(page)).toContainText("Ana Berg (you)");
  await other.goto("/inbox");
  await listening(other);
  await other.getByRole("main").getByRole("button", { name: "Next for me" }).click();
  await expect(heading(other, 2)).toBeVisible();
  await expect(rows(other).nth(0)).toContainText("Assigned to Ana Berg");

  // Within the article without leaving the page.
  await listening(page);
  await choose(page, "Unverified");
  await rationaleOf(page).fill("Rang twice.");
  await record(page);
  await expect(reviewsOf(page)).toContainText("Rang twice.");
  await page.keyboard.press("m");
  await expect(heading(page, 3)).toBeVisible();

  await assigned(page)
    .getByRole("button", { name: /^Give back/ })
    .click();
  await expect(assigned(page)).toContainText("Assigned to nobody");
  await assigned(page)
    .getByRole("button", { name: /^Take it/ })
    .click();
  await expect(assigned(page)).toContainText("Ana Berg (you)");

  await page.keyboard.press("m");
  await expect(page.getByRole("status").filter({ hasText: "Nothing is left for you" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Put away" }).click();
  await expect(page.getByText("Nothing is left for you")).toHaveCount(0);
  await other.context().close();
});

test("the palette offers it, and before JavaScript loads a button does it", async ({ page, login, browser }) => {
  await openArticle();
  await login("reviewer");
  await page.goto("/articles");
  await listening(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("next claim for me");
  await page.keyboard.press("Enter");
  await expect(heading(page, 1)).toBeVisible();

  const storageState = await page.context().storageState();
  const baseURL = new URL(page.url()).origin;
  const context = await browser.newContext({ storageState, baseURL, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/dashboard");
  await plain.getByRole("main").getByRole("button", { name: "Next for me" }).click();
  await expect(heading(plain, 1)).toBeVisible();
  await clearDesk();
  await plain.goto("/inbox");
  await plain.getByRole("main").getByRole("button", { name: "Next for me" }).click();
  await expect(plain.getByRole("main").getByText("Nothing is left for you")).toBeVisible();
  await context.close();
});
