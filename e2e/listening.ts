import { expect, type Page } from "@playwright/test";

/**
 * Waits until a page of the desk hears keys, clicks and what is typed. One that came from the server does so only once its
 * JavaScript runs: until then the palette does not open, and its list comes a moment after it.
 */
export async function listening(page: Page) {
  const palette = page.getByRole("dialog", { name: "Go to" });
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
}
