// One of scripts/ with all it imports in one file of plain JavaScript: to translate each of some 500 anew takes longer than most work.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./before-install/data-folder.mjs";

const FOLDER = path.join(ROOT, "node_modules/.cache/tickmark");

/** Whether every file that a bundle was made of is older than it.
 * @param {string} bundle */
function isFresh(bundle) {
  const inputs = `${bundle}.inputs.json`;
  if (!existsSync(bundle) || !existsSync(inputs)) return false;
  const made = statSync(bundle).mtimeMs;
  /** @type {string[]} */
  const files = JSON.parse(readFileSync(inputs, "utf8"));
  return files.every((file) => (statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? made) < made);
}

/** Modules know their folder by what is replaced here.
 * @type {import("esbuild").Plugin} */
const keepFolders = {
  name: "keep-folders",
  setup: (build) =>
    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, "utf8");
      if (!contents.includes("import.meta.dirname")) return null;
      return { loader: "ts", contents: contents.replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file))) };
    }),
};

/**
 * The bundle's path, made anew where a source is newer. Packages stay where they are, unless `whole`.
 * @param {string} script @param {{ whole?: boolean }} [options]
 */
export async function bundleOf(script, { whole = false } = {}) {
  const bundle = path.join(FOLDER, script.replace(/\.ts$/, whole ? ".cjs" : ".mjs"));
  if (isFresh(bundle)) return bundle;
  const { build } = await import("esbuild");
  mkdirSync(FOLDER, { recursive: true });
  const mine = `${bundle}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`scripts/${script}`],
    outfile: mine,
    bundle: true,
    format: whole ? "cjs" : "esm",
    platform: "node",
    target: "node20",
    // linkedom draws on a canvas where there is one, and does without where there is none.
    ...(whole ? { external: ["canvas"] } : { packages: "external", plugins: [keepFolders] }),
    metafile: true,
    logLevel: "error",
  });
  const others = ["package-lock.json", "scripts/bundle.mjs"];
  writeFileSync(`${bundle}.inputs.json`, JSON.stringify([...Object.keys(metafile.inputs), ...others]));
  renameSync(mine, bundle);
  return bundle;
}
