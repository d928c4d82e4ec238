import type { Page } from "@playwright/test";
import { claimHead, openSample, rationaleOf } from "./articles";
import { expect, test } from "./login";

/** By how much the whole page is longer than the window, in pixels: only panes scroll. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

test("Esc leaves a field and then its form, and no form makes the page longer", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.keyboard.press("2");
  await expect(rationaleOf(page)).toBeFocused();
  await page.keyboard.type("Not so");
  await page.keyboard.press("Escape");
  await expect(rationaleOf(page)).not.toBeFocused();
  await expect(rationaleOf(page)).toHaveValue("Not so");

  await page.keyboard.press("e");
  const address = page.getByLabel("Address");
  await expect(address).toBeFocused();
  await page.keyboard.type("ria.example/report");
  expect(await overhang(page)).toBe(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(address).toBeHidden();
  await page.keyboard.press("e");
  await expect(address).toHaveValue("ria.example/report");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "https://ria.example/report" })).toBeVisible();

  await page.keyboard.press("r");
  for (let tab = 0; tab < 8; tab++) await page.keyboard.press("Tab");
  expect(await overhang(page)).toBe(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("what is wrong with a field is wrong until somebody mends it", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.keyboard.press("2");
  await page.keyboard.press("Control+Enter");
  await expect(rationaleOf(page)).toHaveAttribute("aria-invalid", "true");
  await rationaleOf(page).fill("No");
  await expect(rationaleOf(page)).not.toHaveAttribute("aria-invalid");
  await rationaleOf(page).fill("");
  await page.keyboard.press("Control+Enter");
  await expect(rationaleOf(page)).toHaveAttribute("aria-invalid", "true");
});

test("a filter that leaves nothing says so, and shows everything again", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.getByRole("searchbox", { name: "Words in the claim" }).fill("zebra xylophone");
  await expect(page.getByText("No claim of this article is like that.")).toBeVisible();
  await page.getByRole("button", { name: "Show every claim" }).click();
  await expect(page.getByRole("list", { name: "Claims" }).getByRole("link").first()).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Words in the claim" })).toHaveValue("");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a claim that is tapped in the article opens", async ({ page, login }) => {
    await openSample(page, await login("editor"));
    await page.locator(".claim-words").nth(3).tap();
    await expect(claimHead(page)).toBeVisible();
  });
});
