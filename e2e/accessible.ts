import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** Until what changed is on the screen, and nothing on it is on its way from one colour to another. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    // A page behind another draws no frames, and a sign of waiting turns for ever: neither is worth more than a moment.
    const moment = () => new Promise((over) => setTimeout(over, 500));
    const frame = () => Promise.race([new Promise((painted) => requestAnimationFrame(painted)), moment()]);
    await frame();
    await frame();
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.race([Promise.allSettled(ending.map((animation) => animation.finished)), moment()]);
  });

/** What dark can change: names, roles and order are the same. */
const LOOK_AT_COLOURS = ["color-contrast", "link-in-text-block"];

/** No violation in light or in dark, and nothing to scroll sideways on the narrowest screen. */
export async function expectAccessible(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await drawn(page);
    const axe = new AxeBuilder({ page });
    if (colorScheme === "dark") axe.withRules(LOOK_AT_COLOURS);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(found, `${page.url()}, ${colorScheme}`).toEqual([]);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await drawn(page);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}
