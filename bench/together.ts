import { setTimeout as wait } from "node:timers/promises";
import { openDesk } from "@/e2e/server/desk";
import { samples } from "@/lib/importing/samples";
import { startTestServer } from "@/lib/testing/test-server";
import { ensureBuild } from "@/scripts/desk/build";
import { at, row, timesOf } from "./times-of";

/**
 * Brings 200 files of 1,000 words into a built desk at once, and prints how long they take, and how long two other people's requests take
 * meanwhile. Fails where one of those takes longer than the reach.
 */
const files = 200;
const longest = 500;

/** About 1,000 words that no other file has. */
function textOf(number: number): string {
  const words = samples
    .map(({ text }) => text)
    .join("\n\n")
    .split(" ");
  const from = (number * 37) % Math.max(words.length - 1_000, 1);
  return `File ${number}\n\n${words.slice(from, from + 1_000).join(" ")}`;
}

async function bringIn(): Promise<() => Promise<void>> {
  const { database } = await import("@/lib/database/client");
  const { must, somebody } = await import("@/lib/testing/desk");
  const together = await import("@/lib/importing/together/bring-in");
  const editor = await somebody("editor");
  const { batchId } = must(await together.openBatch(editor, { expected: files, requiredReviews: 1 }));
  for (let place = 0; place < files; place++) {
    const bytes = new TextEncoder().encode(textOf(place));
    must(await together.bringIn(editor, batchId, { place, path: `${place}.txt`, size: bytes.length, bytes }));
  }
  return async () => {
    while ((await database.importFile.count({ where: { batchId, result: null } })) > 0) await wait(250);
    const imported = await database.importFile.count({ where: { batchId, result: "imported" } });
    if (imported !== files) throw new Error(`${imported} of ${files} files were imported.`);
  };
}

/** Milliseconds of the longest request. */
async function measure(desk: string): Promise<number> {
  const [{ member }, { signIn }] = await Promise.all([import("@/lib/testing/accounts"), import("./visitor")]);
  const enter = async () => signIn(desk, (await member("reviewer")).email);
  const [one, other] = [await enter(), await enter()];
  const both = (enough: (count: number) => boolean) =>
    Promise.all([timesOf(one, "/articles", enough), timesOf(other, "/inbox", enough)]);
  await both((count) => count >= 30);
  const idle = await both((count) => count >= 100);
  const start = performance.now();
  const allImported = await bringIn();
  let over = false;
  const importing = allImported().finally(() => {
    over = true;
  });
  const [busy] = await Promise.all([both(() => over), importing]);
  const seconds = (performance.now() - start) / 1_000;
  console.log(
    `${files} files of 1,000 words were imported in ${seconds.toFixed(1)} s, ${(files / seconds).toFixed(1)} a second.\n`,
  );
  console.log(`${"milliseconds".padEnd(34)}     p50     p95     max requests`);
  console.log(row("GET /articles, idle", idle[0]));
  console.log(row("GET /articles, importing", busy[0]));
  console.log(row("GET /inbox, idle", idle[1]));
  console.log(row("GET /inbox, importing", busy[1]));
  return Math.max(at(busy[0], 1), at(busy[1], 1));
}

const server = await startTestServer();
try {
  process.env.E2E_TEMPLATE_URL = server.templateUrl;
  process.env.E2E_BUILD_FOLDER = (await ensureBuild(() => {})).folder;
  const desk = await openDesk();
  // Before anything of lib is imported that reads it.
  process.env.DATABASE_URL = desk.databaseUrl;
  try {
    const slowest = await measure(desk.url);
    console.log(`\nThe longest of other people's requests took ${slowest.toFixed(0)} ms; the reach is ${longest} ms.`);
    if (slowest > longest) process.exitCode = 1;
  } finally {
    const { database } = await import("@/lib/database/client");
    await database.$disconnect();
    await desk.close();
  }
} finally {
  await server.stop();
}
