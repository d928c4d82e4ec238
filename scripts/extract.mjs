// `npm run -s extract`: from one file of plain JavaScript, which begins sooner than the extractor's sources.
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { bundleOf } from "./bundle.mjs";

const bundle = await bundleOf("extract.ts", { whole: true });

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
