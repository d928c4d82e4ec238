// `npm run mutate [room ...]`: changes the rules of reviews, claims, revisions, audit and auth one bit at a time, and tells which
// change no test noticed. Ends with one line of figure against reach, and exits 1 when short of it. No part of `npm test`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const reach = 90;
const rooms = process.argv.slice(2);
const only = rooms.map((room) => `lib/${room}/rules/**/*.ts,!lib/${room}/rules/**/*.test.ts`).join(",");
const args = ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "scripts/mutate/stryker.config.mjs"];
const { status } = spawnSync(process.execPath, rooms.length > 0 ? [...args, "--mutate", only] : args, {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

/** @type {{ files: Record<string, { source: string, mutants: { status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }[] }> }} */
const { files } = JSON.parse(readFileSync("node_modules/.cache/mutation.json", "utf8"));
const found = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants.map(({ status, mutatorName, replacement, location: { start } }) => ({
    room: file.split("/")[1] ?? file,
    killed: status === "Killed" || status === "Timeout",
    survived: status === "Survived" || status === "NoCoverage",
    told: `${file}:${start.line} ${mutatorName}: ${source.split("\n")[start.line - 1]?.trim()} -> ${replacement ?? ""}`,
  })),
);

/** @param {typeof found} some */
const score = (some) => {
  const killed = some.filter((one) => one.killed).length;
  const survived = some.filter((one) => one.survived).length;
  return { killed, survived, score: Math.round((1000 * killed) / Math.max(1, killed + survived)) / 10 };
};

for (const { told } of found.filter((one) => one.survived)) console.log(told);
const names = [...new Set(found.map(({ room }) => room))];
console.table(Object.fromEntries(names.map((name) => [name, score(found.filter(({ room }) => room === name))])));
const all = score(found);
console.log(
  `\n${all.score} % of ${all.killed + all.survived} mutations killed (reach ${reach} %): ${all.score >= reach ? "held" : "MISSED"}`,
);
process.exitCode = all.score >= reach ? 0 : 1;
