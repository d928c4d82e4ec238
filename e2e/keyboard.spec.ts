import type { Page } from "@playwright/test";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

async function openArticle(page: Page) {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const sentences = ["The bridge opened in 2021", "It cost nine million", "The mayor cut the ribbon"];
  const { articleId } = await articleWithClaims(editor, `${sentences.join(". ")}. 😀 Done.`, sentences);
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("heading", { name: "Claim 1" })).toBeVisible();
  await listening(page);
}

const heading = (page: Page, number: number) => page.getByRole("heading", { name: `Claim ${number} ` });
const field = (page: Page) => page.locator('textarea[name="rationale"]');

test("a whole check is done by keyboard alone", async ({ page, login }) => {
  await login("reviewer");
  await openArticle(page);
  for (const [number, key, verdict] of [
    [1, "2", "Disputed"],
    [2, "3", "Unverified"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole("radio", { name: verdict })).toBeChecked();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("Looked it up 1 2 3 jk.");
    await page.keyboard.press("Control+Enter");
    await expect(heading(page, number)).toBeFocused();
    await expect(page.getByRole("list", { name: "Reviews" })).toContainText(verdict);
    await page.keyboard.press("n");
    await expect(heading(page, number + 1)).toBeVisible();
  }

  await page.keyboard.press("e");
  await expect(page.getByLabel("Address")).toBeFocused();
  await page.keyboard.type("https://example.org/ribbon");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "https://example.org/ribbon" })).toBeVisible();
  await page.keyboard.press("1");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Nothing left to check")).toBeVisible();

  await page.keyboard.press("u");
  await expect(page.getByLabel("Why undo it?")).toBeFocused();
  await page.keyboard.type("Wrong ribbon");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 to check")).toBeVisible();
  await page.keyboard.press("k");
  await expect(heading(page, 2)).toBeVisible();
});

test("the verdicts are radio buttons that arrows move between", async ({ page, login }) => {
  await login("reviewer");
  await openArticle(page);
  await page.getByRole("radio", { name: "Sourced" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Disputed" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Disputed" })).toBeFocused();
});

test("a key right after the palette closed counts, though the browser has not moved the focus yet", async ({
  page,
  login,
}) => {
  await login("reviewer");
  await openArticle(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find an article" })).toBeFocused();
  await page.evaluate(() => {
    const left = document.activeElement;
    left?.closest("dialog")?.close();
    left?.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
  });
  await expect(heading(page, 2)).toBeVisible();
});

test("single keys do nothing while somebody types, and can be switched off", async ({ page, login }) => {
  await login("reviewer");
  await openArticle(page);
  await page.keyboard.press("/");
  await expect(page.getByLabel("Words in the claim")).toBeFocused();
  await page.keyboard.type("jn2");
  await expect(page.getByLabel("Words in the claim")).toHaveValue("jn2");
  await page.getByLabel("Words in the claim").fill("");

  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByLabel(/Single keys/).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("2");
  await expect(heading(page, 1)).toBeVisible();
  await expect(page.getByRole("radio", { name: "Disputed" })).not.toBeChecked();
  await page.reload();
  await page.keyboard.press("j");
  await listening(page);
  await page.keyboard.press("j");
  // Had any of them counted, this would lead past the second claim.
  await page.getByRole("link", { name: "Next claim" }).click();
  await expect(heading(page, 2)).toBeVisible();
});
