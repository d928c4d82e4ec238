import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { claimHead, openFilters, openSample } from "./articles";
import { listening } from "./listening";
import { expect, test } from "./login";

const list = (page: Page) => page.getByRole("list", { name: "Claims", exact: true });
const field = (page: Page) => page.getByRole("combobox", { name: "Find an article, a claim or a command" });

const chosen = (page: Page) => page.getByRole("listbox", { name: "Found" }).getByRole("option", { selected: true });

async function openPalette(page: Page) {
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
}

test("filters by flag and source stand in the address and survive a reload", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await openFilters(page);
  const source = page.getByRole("combobox", { name: "Source" });
  await source.selectOption({ value: "Anton Brevik" });
  await expect(page).toHaveURL(/source=Anton/);
  await expect(list(page).getByRole("link").first()).toContainText("Brevik");
  await expect(list(page)).not.toContainText("Vasholm");
  await page.reload();
  await listening(page);
  await openFilters(page);
  await expect(source).toHaveValue("Anton Brevik");
  await expect(list(page)).not.toContainText("Vasholm");

  await source.selectOption("");
  await page.getByRole("combobox", { name: "Flag" }).selectOption("incomplete-date");
  await expect(list(page)).toContainText("November 7");
  await expect(page).toHaveURL(/flag=incomplete-date/);
  await expect(page).not.toHaveURL(/source=/);
});

test("the timeline shows dates in order, what is incomplete and what contradicts, and leads to claims", async ({
  page,
  login,
}) => {
  await openSample(page, await login("editor"));
  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Timeline" }).click();
  const rows = page.getByRole("table", { name: "Incomplete" }).getByRole("row");
  await expect(rows.nth(1)).toContainText("October");
  await expect(rows.nth(2)).toContainText("November 7");
  await expect(rows.nth(2)).toContainText("Which year?");
  await expect(page.getByRole("table", { name: "Not resolved" })).toContainText("Last night");
  await expect(page.getByRole("region", { name: /^Contradictions/ })).toContainText("is being readied");
  await expectAccessible(page);
  const link = rows.nth(2).getByRole("link");
  const claim = (await link.textContent()) ?? "";
  await link.click();
  await expect(page.getByRole("heading", { name: `${claim} ` })).toBeVisible();
});

test("the sources gather what each is quoted with, the vague ones apart", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Sources" }).click();
  const named = page.getByRole("region", { name: /^Who is quoted/ });
  await expect(named.getByRole("heading", { name: "Anton Brevik" })).toBeVisible();
  await expect(named).not.toContainText("military observers");
  await expect(page.getByRole("region", { name: /^Vague/ })).toContainText("military observers");
  await expectAccessible(page);
  await named.getByRole("listitem").filter({ hasText: "Pavel Dorin" }).first().getByText("in the workbench").click();
  await openFilters(page);
  await expect(page.getByRole("combobox", { name: "Source" })).toHaveValue("Pavel Dorin");
});

test("the palette finds commands, claims and articles by keyboard", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await openPalette(page);
  await page.keyboard.type("rang us");
  await expect(chosen(page)).toContainText("Nobody rang us");
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeHidden();
  await expect(claimHead(page)).toContainText("attribution");
  await expect(page).toHaveURL(/claim=/);

  await openPalette(page);
  await page.keyboard.type("sentences without");
  await expect(chosen(page)).toContainText("Sentences without a claim");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Coverage" })).toContainText(/holds? (?:no|a) claim/);

  await openPalette(page);
  await page.keyboard.type("art");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(chosen(page)).toContainText("Articles");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Articles", level: 1 })).toBeVisible();
  await openPalette(page);
  await page.keyboard.type("Kaldria");
  await expect(page.getByRole("group", { name: "Articles" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();
});

test("g and a letter goes to a page, but not while typing, and not as the letter alone", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.keyboard.press("/");
  await expect(page.getByLabel("Words in the claim")).toBeFocused();
  await page.keyboard.type("gt");
  await expect(page.getByLabel("Words in the claim")).toHaveValue("gt");
  await page.keyboard.press("Escape");
  await page.getByLabel("Words in the claim").fill("");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: "Articles", level: 1 })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the coverage lists the sentences that hold no claim, with the reason", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.keyboard.press("v");
  const coverage = page.getByRole("region", { name: "Coverage" });
  await coverage.getByText("List them").click();
  await expect(coverage.getByRole("button", { name: /speculation/ }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Coverage", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);
  await coverage.getByRole("button", { name: "Close coverage" }).click();
  await expect(coverage).toBeHidden();
});

test("what a newer extractor would change is read before anything does", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.getByRole("link", { name: "Details", exact: true }).click();
  await page.getByRole("link", { name: "Compare with what the extractor finds now" }).click();
  await expect(page.getByText("No difference")).toBeVisible();
  await expectAccessible(page);
});
