import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { openFilters } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const sentences = ["The 👩‍🚒 bridge opened in 2021", "It cost nine million", "The mayor cut the ribbon"];

async function openArticle(page: Page) {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const { articleId } = await articleWithClaims(editor, `${sentences.join(". ")}. שלום 😀 Done.`, sentences);
  await page.goto(`/articles/${articleId}`);
  await expect(heading(page, 1)).toBeVisible();
  await listening(page);
  await page.keyboard.press("r");
  await expect(first(page)).toBeFocused();
  return articleId;
}

const heading = (page: Page, number: number) => page.getByRole("heading", { name: `Claim ${number} ` });
const first = (page: Page) => page.getByRole("button", { name: "Beginning one word back" });
const words = (page: Page) => page.getByLabel("The claim’s words");
const quote = (page: Page) => page.getByRole("region", { name: "Claim", exact: true }).locator("blockquote");
const history = async (page: Page, articleId: string) => {
  await page.goto(`/articles/${articleId}/history`);
  await expect(page.getByRole("listitem").first()).toContainText("claim");
  return page.getByRole("listitem");
};

async function undo(page: Page, why: string) {
  await page.keyboard.press("u");
  await expect(page.getByLabel("Why undo it?")).toBeFocused();
  await page.keyboard.type(why);
  await page.keyboard.press("Enter");
}

test("the ends of a claim move by keys, never into a character, and back again", async ({ page, login }) => {
  await login("reviewer", { name: "Ana Ruiz" });
  const articleId = await openArticle(page);
  await page.keyboard.press("ArrowRight");
  await expect(words(page)).toHaveValue("bridge opened in 2021");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(words(page)).toHaveValue("👩‍🚒 bridge opened in 2021");
  await page.getByRole("group", { name: "End of the claim" }).getByRole("button").first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(words(page)).toHaveValue("👩‍🚒 bridge opened in");
  await page.getByRole("button", { name: "Save these words as the claim" }).press("Enter");
  await expect(quote(page)).toHaveText("👩‍🚒 bridge opened in");
  await expect(heading(page, 1)).toBeFocused();

  await undo(page, "It was right before");
  await expect(quote(page)).toHaveText(sentences[0] ?? "");
  await expect((await history(page, articleId)).first()).toContainText("moved the ends of claim 1, undoing entry 3");
});

test("a claim is judged, changes its kind, is to check again, and undoing brings the verdict back", async ({
  page,
  login,
}) => {
  await login("reviewer", { name: "Ana Ruiz" });
  await openArticle(page);
  await heading(page, 1).focus();
  await page.keyboard.press("3");
  await expect(page.locator('textarea[name="rationale"]')).toBeFocused();
  await page.keyboard.type("Nobody answered");
  await expect(page.getByLabel("Which record would decide it")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("2 to check")).toBeVisible();

  const kind = page.getByRole("form", { name: "Change the kind" });
  await kind.getByLabel("Kind").selectOption("date");
  await kind.getByRole("button").click();
  await expect(page.getByText("3 to check")).toBeVisible();
  await expect(page.getByRole("list", { name: "Reviews" })).toContainText("Nobody answered");
  await undo(page, "It was a statement");
  await expect(page.getByText("2 to check")).toBeVisible();
  await expectAccessible(page);
});

test("a claim is split, the parts stand for it, and undoing brings it back", async ({ page, login }) => {
  await login("reviewer", { name: "Ana Ruiz" });
  await openArticle(page);
  const split = page.getByRole("form", { name: "Split here" });
  await split.getByRole("radio", { name: "Before “opened”" }).press("Space");
  await split.getByRole("button", { name: "Split here" }).press("Enter");
  await expect(heading(page, 4)).toBeVisible();
  await expect(quote(page)).toHaveText("The 👩‍🚒 bridge");
  await expect(page.getByRole("region", { name: "Came out of" })).toContainText("Claim 1");
  await expect(page.getByText("4 to check")).toBeVisible();

  await undo(page, "One claim after all");
  await expect(heading(page, 1)).toBeVisible();
  await expect(page.getByText("3 to check")).toBeVisible();
});

test("two claims become one, by mouse, and its history proves it", async ({ page, login }) => {
  await login("editor", { name: "Ida Fenn" });
  const articleId = await openArticle(page);
  const merge = page.getByRole("form", { name: "Merge the two" });
  await expect(merge.getByLabel("Merge with claim").locator("option").first()).toContainText("It cost nine million");
  await merge.getByRole("button").click();
  await expect(heading(page, 4)).toBeVisible();
  await expect(quote(page)).toHaveText(`${sentences[0]}. ${sentences[1]}`);
  await expect(page.getByText("2 to check")).toBeVisible();
  await expect((await history(page, articleId)).first()).toContainText("merged claims 1 and 2 into claim 4");
  await expect(page.getByText("Verified just now")).toBeVisible();
});

test("several claims are waived at once with one reason, and one is put back", async ({ page, login }) => {
  await login("reviewer", { name: "Ana Ruiz" });
  const articleId = await openArticle(page);
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByLabel("Pick claim 1").check();
  await page.getByLabel("Pick claim 3").check();
  const bar = page.getByRole("form", { name: "Set several claims aside" });
  await bar.getByLabel("One reason for all of them").fill("Nobody disputes it");
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Waive" }).click();
  await expect(page.getByText("1 to check")).toBeVisible();
  await expect(page.getByRole("button", { name: "Select several" })).toBeFocused();
  await expect(page.getByText("Not worth checking: Nobody disputes it")).toBeVisible();
  await undo(page, "Somebody does");
  await expect(page.getByText("2 to check")).toBeVisible();

  await openFilters(page);
  await page.getByRole("combobox", { name: "Verdict" }).selectOption("waived");
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByRole("button", { name: /^Pick all shown/ }).click();
  await bar.getByLabel("One reason for all of them").fill("All of them after all");
  await bar.getByRole("button", { name: "Put back to be checked" }).click();
  await expect(page.getByText("3 to check")).toBeVisible();
  const entries = await history(page, articleId);
  await expect(entries.nth(2)).toContainText("waived claim 3");
  await expect(entries.nth(3)).toContainText("waived claim 1");
});
