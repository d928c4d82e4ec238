import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { deskToMeasure } from "./desk-to-measure";
import { followPlainly } from "./live/plain-client";
import { paintedAt, recordedAt, watchRecording } from "./live/watch-page";
import { percentile } from "./percentile";

/**
 * How long one person's verdict takes to reach everybody else at the article: from the keys that record it in one browser until
 * it is painted in another, and until each plain HTTP client has received it. Reach: 1 s at the 95th percentile, 20 connected.
 */
const plainClients = 18;
const verdicts = 40;
const warmUps = 3;
const words = 3_000;
const reachMs = 1_000;

const desk = await deskToMeasure();
const { signIn } = await import("./visitor");
let ok = false;

async function openPage(articleId: string, name: string): Promise<Page> {
  const page = await desk.openPage((await desk.member("reviewer", name)).email);
  await watchRecording(page);
  await page.goto(`/articles/${articleId}`);
  return page;
}

async function openClient(articleId: string, number: number) {
  const visitor = await signIn(desk.url, (await desk.member("reviewer", `Plain Client ${number}`)).email);
  const here = { state: "here", id: randomUUID(), claimId: null, working: false };
  await visitor.post(`/api/v1/articles/${articleId}/presence`, here);
  return followPlainly(visitor, articleId);
}

try {
  const { articleId, claims } = await desk.importWords(words);
  const clients = [];
  for (let number = 1; number <= plainClients; number++) clients.push(await openClient(articleId, number));
  const [one, other] = [await openPage(articleId, "Browser One"), await openPage(articleId, "Browser Two")];
  // Each sees the others: all twenty are connected.
  for (const page of [one, other]) await page.getByText(`and ${plainClients + 1 - 5} more`).waitFor();

  const { headSeq } = await desk.database.article.findUniqueOrThrow({ where: { id: articleId } });
  const [painted, received]: [number[], number[]] = [[], []];
  for (let turn = 1; turn <= warmUps + verdicts; turn++) {
    await one.keyboard.press("n");
    await one.keyboard.press("3");
    await one.locator('textarea[name="rationale"]:focus').waitFor();
    await one.keyboard.type(`Nobody answered, ${turn}`);
    const seen = paintedAt(other, `${claims - turn} to check`);
    await one.keyboard.press("Control+Enter");
    const arrived = await seen;
    const began = await recordedAt(one);
    while (clients.some(({ heard }) => !heard.has(headSeq + turn))) await wait(20);
    await one.locator("h2[tabindex]:focus").waitFor();
    if (turn <= warmUps) continue;
    painted.push(arrived - began);
    received.push(...clients.map(({ heard }) => (heard.get(headSeq + turn) ?? Number.POSITIVE_INFINITY) - began));
  }
  for (const client of clients) client.close();

  console.log(
    `${plainClients + 2} people at an article of ${claims.toLocaleString("en")} claims, ${verdicts} verdicts\n`,
  );
  console.log("from the keys that record a verdict until it is   count   median      p95      max  (ms)");
  for (const [name, times] of [
    ["painted in the other browser", painted],
    ["received by a plain HTTP client", received],
  ] as const) {
    const cells = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
    const numbers = cells.map((ms) => ms.toFixed(0).padStart(8)).join(" ");
    console.log(`${name.padEnd(48)} ${String(times.length).padStart(6)} ${numbers}`);
  }
  const figure = Math.max(percentile(painted, 0.95), percentile(received, 0.95));
  ok = figure <= reachMs;
  console.log(
    `\na verdict until others have it, p95: ${figure.toFixed(0)} ms, reach ${reachMs} ms: ${ok ? "held" : "MISSED"}`,
  );
} finally {
  await desk.close();
}
process.exitCode = ok ? 0 : 1;
