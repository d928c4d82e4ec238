import type { Page } from "@playwright/test";

/** Has a page write down, by the machine's clock, when somebody presses the keys that record a verdict. */
export async function watchRecording(page: Page) {
  await page.addInitScript(() => {
    document.addEventListener(
      "keydown",
      ({ key, ctrlKey }) => {
        if (key === "Enter" && ctrlKey)
          Object.assign(window, { tickmarkRecorded: performance.timeOrigin + performance.now() });
      },
      { capture: true },
    );
  });
}

export const recordedAt = (page: Page) =>
  page.evaluate(() => (window as unknown as { tickmarkRecorded: number }).tickmarkRecorded);

/** When the count of claims to check has been painted as `words`, by the machine's clock. */
export const paintedAt = (page: Page, words: string) =>
  page.evaluate(async (wanted) => {
    const bar = document.querySelector(".article-bar");
    while (!bar?.textContent?.includes(wanted)) await new Promise((frame) => requestAnimationFrame(frame));
    // The frame that follows the change, and a turn after it: by then it is on the screen.
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    return performance.timeOrigin + performance.now();
  }, words);
