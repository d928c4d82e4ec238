import { database } from "@/lib/database/client";
import { exportArticle } from "@/lib/exports/export-article";
import { exportFormats } from "@/lib/exports/formats";
import { percentile } from "../percentile";
import { copyRowsOf, scanAndHash, withClient } from "./floors";
import { verifyAll } from "./verify-all";
import { watched } from "./watch";

/** Measures the desk at DATABASE_URL, whose newest article is the large one. */
const reach = { times: 6, wait: 200, above: 150, verify: 5, verifyAbove: 500 };

const [large, small] = await database.article.findMany({ orderBy: { importedAt: "desc" }, take: 2 });
const person = await database.user.findFirstOrThrow({ where: { role: "editor" } });
if (!large || !small) throw new Error("the desk is empty");
const claims = await database.claim.count({ where: { articleId: large.id } });
const other = () => database.claim.findMany({ where: { articleId: small.id }, take: 20 });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return percentile(times, 0.5);
}

async function exported(articleId: string, name: string): Promise<number> {
  const format = exportFormats.find((one) => one.name === name);
  const made = format && (await exportArticle(articleId, person, new Date(), format));
  if (!made?.ok || !made.value) throw new Error(`there is no ${name}`);
  let bytes = 0;
  const reader = made.value.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes += value.length;
  }
}

let short = 0;
const cell = (found: number, most: number, digits = 0) => {
  if (found > most) short++;
  return `${found.toFixed(digits)}${found > most ? "!" : ""}`.padStart(10);
};

const names = ["csv", "json", "html", "queries"];
for (const name of names) await exported(small.id, name);
const copy = await withClient((client) => timed(() => copyRowsOf(client, large.id)));
console.log(`An article of ${claims.toLocaleString("en")} claims; COPY of its rows takes ${copy.toFixed(0)} ms.\n`);
console.log(`${"".padEnd(24)}        ms     times   others wait, ms   above idle, MB`);
for (const name of names) {
  // Whoever clicks meanwhile takes from the same processors.
  const alone = await timed(() => exported(large.id, name));
  const found = await watched(() => exported(large.id, name), other);
  const parts = [
    cell(alone, Infinity),
    cell(alone / copy, reach.times, 1),
    cell(found.longest, reach.wait).padStart(18),
  ];
  console.log(`${name.padEnd(24)}${parts.join("")}${cell(found.above, reach.above).padStart(17)}`);
}
for (const name of ["csv", "html"]) {
  const five = await watched(() => Promise.all(Array.from({ length: 5 }, () => exported(large.id, name))), other);
  const parts = [cell(five.ms, Infinity), " ".repeat(10), cell(five.longest, reach.wait).padStart(18)];
  console.log(`${`${name}, five at once`.padEnd(24)}${parts.join("")}${cell(five.above, reach.above).padStart(17)}`);
}

const scan = await withClient((client) => timed(() => scanAndHash(client)));
const events = await database.event.count();
const proof = await watched(verifyAll, other);
console.log(`\nA scan of ${events.toLocaleString("en")} events with two SHA-256 each takes ${scan.toFixed(0)} ms.`);
// `npm run verify` is a process of its own, in which nobody else asks for anything; the app proves one article in a thread.
const parts = [cell(proof.ms, Infinity), cell(proof.ms / scan, reach.verify, 1), " ".repeat(18)];
console.log(`${"verify the desk".padEnd(24)}${parts.join("")}${cell(proof.above, reach.verifyAbove).padStart(17)}`);

console.log(short === 0 ? "\nAll within reach." : `\n${short} short of reach (!): ${JSON.stringify(reach)}`);
process.exitCode = short === 0 ? 0 : 1;
await database.$disconnect();
