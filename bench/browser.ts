import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { deskToMeasure } from "./desk-to-measure";
import { percentile } from "./percentile";
import { interactionTimes, watchInteractions } from "./workbench/watch-interactions";

/** What a browser four times slower than this machine has to load, and how still and quick the page is then. */
const words = 20_000;
const slowdown = 4;

/** The JavaScript that a page's own HTML asks for, in kB of gzip. */
async function firstLoad(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const html = await (await page.request.get(path)).text();
  const scripts = new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? ""));
  let bytes = 0;
  for (const src of scripts)
    if (!html.includes(`src="${src}" noModule`)) bytes += gzipSync(await (await page.request.get(src)).body()).length;
  return bytes / 1000;
}

/** The layout shift of a page until it has been still for two seconds. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.waitForTimeout(4000);
  return page.evaluate(
    () =>
      new Promise<number>((told) => {
        new PerformanceObserver((list) => {
          let sum = 0;
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            if (!hadRecentInput) sum += value;
          }
          told(sum);
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => told(0), 500);
      }),
  );
}

async function pressed(page: Page, key: string, times: number) {
  await interactionTimes(page);
  for (let turn = 0; turn < times; turn++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(1500);
  }
  return interactionTimes(page);
}

const desk = await deskToMeasure();
let short = 0;
const tell = (what: string, value: number, reach: number, digits = 0) => {
  if (value > reach) short++;
  console.log(
    `${what.padEnd(52)}${value.toFixed(digits).padStart(8)}${String(reach).padStart(8)}${value > reach ? "  SHORT" : ""}`,
  );
};
try {
  const earlier = await desk.importWords(words);
  const { articleId } = await desk.importWords(words);
  const editor = await desk.member("editor");
  const { recordVerdict } = await import("@/lib/reviews/record-verdict");
  const claim = await desk.database.claim.findFirstOrThrow({ where: { articleId: earlier.articleId, number: 3 } });
  await recordVerdict(
    editor,
    { claimId: claim.id, version: 1 },
    { verdict: "unverified", rationale: "Nobody answered" },
  );
  const same = await desk.database.claim.findFirstOrThrow({ where: { articleId, number: 3 } });
  const page = await desk.openPage(editor.email);
  await watchInteractions(page);
  const workbench = `/articles/${articleId}?claim=${same.id}`;
  console.log(`${"".padEnd(52)}${"found".padStart(8)}${"reach".padStart(8)}`);
  tell("JavaScript of the list, kB gzip", await firstLoad(page, "/articles"), 150, 1);
  tell("JavaScript of the workbench, kB gzip", await firstLoad(page, workbench), 170, 1);
  await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  tell("layout shift of the list", await shiftOf(page, "/articles"), 0.02, 3);
  tell("layout shift of the workbench, a claim open", await shiftOf(page, workbench), 0.02, 3);
  tell(
    "? and Escape, slowest, ms",
    Math.max(0, ...(await pressed(page, "?", 1)), ...(await pressed(page, "Escape", 1))),
    200,
  );
  tell("j, p95, ms", percentile(await pressed(page, "j", 15), 0.95), 150);
} finally {
  await desk.close();
}
process.exitCode = short === 0 ? 0 : 1;
