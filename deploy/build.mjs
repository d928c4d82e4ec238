// Builds the app into a folder that runs with Node alone: node deploy/build.mjs FOLDER, in a clone whose packages are installed.
import { cpSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../scripts/before-install/data-folder.mjs";
import { understandTypescript } from "../scripts/before-install/run-typescript.mjs";

const target = path.resolve(process.argv[2] ?? "image");
await understandTypescript();
const { generateClient } = await import("../lib/database/prisma-command.ts");
await generateClient();
const { ensureBuild } = await import("../scripts/desk/build.ts");
const { folder } = await ensureBuild((/** @type {string} */ line) => console.log(line));

const { build } = await import("esbuild");
await build({
  absWorkingDir: ROOT,
  entryPoints: ["deploy/serve.ts", "deploy/worker.ts"],
  outdir: target,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // For packages in the bundle that are no modules of ECMAScript.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  // They come with the app, or load files of their own beside themselves.
  external: ["@prisma/*", "graphile-worker", "pg", "pino", "piscina", "prom-client"],
  logLevel: "error",
});
cpSync(folder, target, { recursive: true, verbatimSymlinks: true });
for (const part of [
  "prisma/migrations",
  "node_modules/@prisma/schema-engine-wasm",
  "node_modules/@prisma/driver-adapter-utils",
  "node_modules/@prisma/debug",
  "deploy/ask.mjs",
])
  cpSync(path.join(ROOT, part), path.join(target, part), { recursive: true });
