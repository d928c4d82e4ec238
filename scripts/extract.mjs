// `npm run -s extract`: bundled into one file of plain JavaScript, since to translate each of some 500 takes longer than most articles.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { ROOT } from "./before-install/data-folder.mjs";

const bundle = path.join(ROOT, "node_modules/.cache/tickmark/extract.cjs");
const inputs = `${bundle}.inputs.json`;

/** Whether every file that the bundle was made of is older than it. */
function isFresh() {
  if (!existsSync(bundle) || !existsSync(inputs)) return false;
  const made = statSync(bundle).mtimeMs;
  /** @type {string[]} */
  const files = JSON.parse(readFileSync(inputs, "utf8"));
  return files.every((file) => (statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? made) < made);
}

if (!isFresh()) {
  const { build } = await import("esbuild");
  mkdirSync(path.dirname(bundle), { recursive: true });
  const mine = `${bundle}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["scripts/extract.ts"],
    outfile: mine,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // linkedom draws on a canvas where there is one, and does without where there is none.
    external: ["canvas"],
    metafile: true,
    logLevel: "error",
  });
  writeFileSync(inputs, JSON.stringify([...Object.keys(metafile.inputs), "package-lock.json", "scripts/extract.mjs"]));
  renameSync(mine, bundle);
}

// To compile all of it takes a third of what one article takes: what the first run had compiled is kept beside it.
const compiled = `${bundle}.compiled`;
const isKept = existsSync(compiled) && statSync(compiled).mtimeMs >= statSync(bundle).mtimeMs;
const script = new vm.Script(
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, "utf8")}\n})`,
  {
    filename: bundle,
    cachedData: isKept ? readFileSync(compiled) : undefined,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  },
);
if (!isKept || script.cachedDataRejected)
  process.on("exit", () => {
    const mine = `${compiled}.${process.pid}`;
    writeFileSync(mine, script.createCachedData());
    renameSync(mine, compiled);
  });
script.runInThisContext()({}, createRequire(bundle), { exports: {} }, bundle, path.dirname(bundle));
