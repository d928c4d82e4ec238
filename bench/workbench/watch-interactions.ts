import type { Page } from "@playwright/test";

/** Has every page of this tab write down how long each key press and click took until the next paint (Event Timing API). */
export async function watchInteractions(page: Page) {
  await page.addInitScript(() => {
    const longest = new Map<number, number>();
    Object.assign(window, { tickmarkInteractions: longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId, duration } = entry as PerformanceEntry & { interactionId?: number };
        if (interactionId) longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The interactions since the last call, in milliseconds each; those under 16 ms the browser does not tell. */
export async function interactionTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)));
    const longest = (window as unknown as { tickmarkInteractions: Map<number, number> }).tickmarkInteractions;
    const times = [...longest.values()];
    longest.clear();
    return times;
  });
}
