import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import os from "node:os";

/**
 * Runs every bench that has a reach and writes docs/performance.md: what each printed, the machine, and at the end what is short.
 * The desks of `bench:growth` are made by `npm run bench:seed` first, of 10,000 and of 1,000,000 claims.
 */
const benches = [
  "growth",
  "verdict",
  "large",
  "inbox",
  "import",
  "together",
  "revise",
  "live",
  "workbench",
  "browser",
] as const;

function run(name: string) {
  return new Promise<{ name: string; output: string; held: boolean }>((over) => {
    const child = spawn("npx", ["tsx", `bench/${name}.ts`], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (bytes: Buffer) => {
      output += bytes;
      process.stdout.write(bytes);
    });
    child.on("close", (code) => over({ name, output: output.trim(), held: code === 0 }));
  });
}

const done: Awaited<ReturnType<typeof run>>[] = [];
for (const name of benches) done.push(await run(name));

const [cpu] = os.cpus();
const machine = `${os.cpus().length} x ${cpu?.model.trim() ?? "a processor"}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, ${os.type()} ${os.release()}, Node ${process.version}`;
const short = done.filter(({ held }) => !held).map(({ name }) => name);
const end = short.length === 0 ? "Everything is within reach." : `Short of reach: ${short.join(", ")}.`;
const parts = done.map(({ name, output }) => `## ${name}\n\n\`\`\`\n${output}\n\`\`\`\n`);
writeFileSync(
  "docs/performance.md",
  `# Measured\n\nOn ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`, each beside its floor or its reach in the same run.\n\n${machine}.\n\n${parts.join("\n")}\n${end}\n`,
);
console.log(`\n${end}`);
process.exitCode = short.length === 0 ? 0 : 1;
