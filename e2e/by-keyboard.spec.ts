import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

/** Every story here is told by keys alone: nothing is clicked, filled in or focused from outside the page. */
const sentences = ["The bridge opened in 2021", "It cost nine million", "The mayor cut the ribbon"];

async function anArticle(page: Page, words: readonly string[] = sentences) {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const { articleId } = await articleWithClaims(editor, `${words.join(". ")}. ${editor.id}`, words);
  await page.goto(`/articles/${articleId}`);
  await expect(heading(page, 1)).toBeVisible();
  await listening(page);
  return articleId;
}

const heading = (page: Page, number: number) => page.getByRole("heading", { name: `Claim ${number} ` });
const quote = (page: Page) => page.getByRole("region", { name: "Claim", exact: true }).locator("blockquote");
const isFocused = (locator: Locator) =>
  locator.evaluateAll((all) =>
    all.some((one) => one === document.activeElement || one.contains(document.activeElement)),
  );

/** Goes on by Tab, or back by Shift and Tab, until this has the focus. */
async function tabTo(page: Page, to: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(to)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${to} is not reached by ${key}`);
}

async function press(page: Page, to: Locator, key = "Enter") {
  await tabTo(page, to);
  await page.keyboard.press(key);
}

async function undo(page: Page, why: string) {
  await page.keyboard.press("u");
  await expect(page.getByLabel("Why undo it?")).toBeFocused();
  await page.keyboard.type(why);
  await page.keyboard.press("Enter");
}

test("a claim is reshaped by keys alone: words, kind, split, merge, and each undone", async ({ page, login }) => {
  await login("reviewer");
  await anArticle(page);
  await page.keyboard.press("r");
  await page.keyboard.press("ArrowRight");
  await press(page, page.getByRole("button", { name: "Save these words as the claim" }));
  await expect(quote(page)).toHaveText("bridge opened in 2021");
  await expect(heading(page, 1)).toBeFocused();
  await undo(page, "It was right before");
  await expect(quote(page)).toHaveText(sentences[0] ?? "");

  const kind = page.getByRole("form", { name: "Change the kind" });
  await page.keyboard.press("r");
  await tabTo(page, kind.getByLabel("Kind"));
  await page.keyboard.type("date");
  await press(page, kind.getByRole("button"));
  await expect(heading(page, 1)).toContainText("date");
  await undo(page, "It was a statement");
  await expect(heading(page, 1)).toContainText("statement");

  const split = page.getByRole("form", { name: "Split here" });
  await page.keyboard.press("r");
  await tabTo(page, split.getByRole("radio").first());
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await press(page, split.getByRole("button", { name: "Split here" }));
  await expect(heading(page, 4)).toBeFocused();
  await expect(quote(page)).toHaveText("The bridge");
  await undo(page, "One claim after all");
  await expect(heading(page, 1)).toBeFocused();

  const merge = page.getByRole("form", { name: "Merge the two" });
  await page.keyboard.press("r");
  await press(page, merge.getByRole("button"));
  await expect(heading(page, 6)).toBeFocused();
  await expect(quote(page)).toHaveText(`${sentences[0]}. ${sentences[1]}`);
  await undo(page, "Two claims after all");
  await expect(heading(page, 1)).toBeFocused();
});

test("an earlier check is taken over by keys alone", async ({ page, login }) => {
  await login("reviewer");
  const { articleWithClaims, must } = await import("@/lib/testing/desk");
  const { recordVerdict } = await import("@/lib/reviews/record-verdict");
  const editor = await newMember("editor", "Ines Okafor");
  const words = "The Marrow Sound light was lit in 1866";
  const { claims } = await articleWithClaims(editor, `${words}. So it was told.`, [words]);
  const said = { verdict: "disputed", rationale: "The log says 1867." };
  must(await recordVerdict(editor, { claimId: claims[0]?.id ?? "", version: 1 }, said));
  await anArticle(page, [words]);
  await press(page, page.locator("summary", { hasText: "Checked before" }));
  await press(page, page.getByRole("button", { name: "Take over as my review" }));
  await expect(page.getByRole("list", { name: "Reviews" })).toContainText("The log says 1867.");
  await expect(heading(page, 1)).toBeFocused();
});

test("an article is imported, its check closed and the report fetched by keys alone", async ({ page, login }) => {
  await login("editor");
  await page.goto("/articles");
  await listening(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("import");
  await page.keyboard.press("Enter");
  const field = page.getByLabel("Paste the article’s text");
  await expect(field).toBeVisible();
  await tabTo(page, field);
  await page.keyboard.insertText(`Sluice mended\n\nThe sluice was mended in 2019, the board said. ${randomUUID()}`);
  await press(page, page.getByRole("button", { name: "Import the article" }));
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
  await expect(heading(page, 1)).toBeVisible();
  await listening(page);

  const menu = page.getByRole("button", { name: "Export" });
  await expect(menu).toBeVisible();
  await tabTo(page, menu);
  await page.keyboard.press("Enter");
  const formats = page.getByRole("menuitem");
  await expect(formats.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  await expect(formats.last()).toBeFocused();
  // Letters find a line, and are no commands of the page behind.
  await page.keyboard.type("da");
  await expect(page.getByRole("menuitem", { name: "Data (JSON)" })).toBeFocused();
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/);

  await press(page, page.getByRole("link", { name: "Details", exact: true }));
  const reason = page.getByLabel("Why close it early?");
  await expect(reason).toBeVisible();
  await tabTo(page, reason);
  await page.keyboard.type("The piece was withdrawn");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Reopen the check" })).toBeVisible();
});

test("what a newer extractor finds is applied by keys alone", async ({ page, login }) => {
  await login("editor");
  const articleId = await anArticle(page);
  await page.goto(`/articles/${articleId}/extraction`);
  const apply = page.getByRole("button", { name: "Apply to the claims" });
  await expect(apply).toBeVisible();
  await listening(page);
  await press(page, apply);
  await expect(page.getByText(/^Applied what/)).toBeVisible();
});
