import { execFile } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import { z } from "zod";
import { keptDesk } from "./seed/kept-desk";

/**
 * How much slower a desk of a million claims answers than one of ten thousand: both are made by `npm run bench:seed` first. Reach:
 * twice, three times for the earlier checks of a claim.
 */
const { values } = parseArgs({
  options: {
    small: { type: "string", default: "10000" },
    large: { type: "string", default: "1000000" },
    folder: { type: "string", default: path.join(os.tmpdir(), "tickmark-seeded") },
  },
});
const reach = (story: string) => (story.startsWith("earlier checks") ? 3 : 2);
const run = promisify(execFile);

async function measured(claims: string) {
  const desk = await keptDesk(values.folder, Number(claims));
  try {
    const env = { ...process.env, DATABASE_URL: desk.url };
    const { stdout } = await run("npx", ["tsx", "bench/growth/measure.ts"], { env, maxBuffer: 1e7 });
    return z.record(z.string(), z.number()).parse(JSON.parse(stdout));
  } finally {
    await desk.close();
  }
}

const [small, large] = [await measured(values.small), await measured(values.large)];
console.log(`${"p50, ms".padEnd(32)}${values.small.padStart(10)}${values.large.padStart(10)}   ratio   reach`);
let short = 0;
for (const [story, ms] of Object.entries(small)) {
  const grown = large[story] ?? 0;
  const held = grown / ms <= reach(story);
  if (!held) short++;
  const cells = `${ms.toFixed(1).padStart(10)}${grown.toFixed(1).padStart(10)}${(grown / ms).toFixed(1).padStart(8)}`;
  console.log(`${story.padEnd(32)}${cells}${String(reach(story)).padStart(8)}${held ? "" : "  SHORT"}`);
}
console.log(short === 0 ? "all within reach" : `${short} short of reach`);
process.exitCode = short === 0 ? 0 : 1;
