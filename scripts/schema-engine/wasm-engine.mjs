import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { databaseAdapters } from "./database-adapters.mjs";
import { noDatabaseAdapters } from "./no-database-adapters.mjs";

const require = createRequire(import.meta.url);

export function engineVersion() {
  loadWebAssembly();
  return bindings.version();
}

/**
 * The methods of the engine for one database and one set of schema files, called by their JSON-RPC names.
 * @param {string | undefined} address
 * @param {string[]} schemaFiles
 */
export function createEngine(address, schemaFiles) {
  loadWebAssembly();
  // `undefined`, not an empty list: the engine takes an empty list for an empty schema.
  const datamodels = schemaFiles.length ? schemaFiles.map(withText) : undefined;
  const start = (/** @type {object} */ adapters) => bindings.SchemaEngine.new({ datamodels }, () => {}, adapters);
  /** @type {Promise<any> | undefined} */
  let connected;

  return {
    /**
     * @param {string} method
     * @param {any} params
     */
    async call(method, params) {
      if (method === "diff" && comparesSchemasOnly(params)) {
        return (await start(noDatabaseAdapters())).diff(params);
      }
      if (!address) throw new Error(`${method} needs a database: set DATABASE_URL`);
      connected ??= start(databaseAdapters(address));
      const engine = await connected;
      return method === "getDatabaseVersion" ? engine.version(params) : engine[method](params);
    },
  };
}

/**
 * @param {string} file
 * @returns {[string, string]}
 */
function withText(file) {
  return [file, readFileSync(file, "utf8")];
}

/** @param {any} params */
function comparesSchemasOnly(params) {
  return [params.from, params.to].every((side) => ["empty", "schemaDatamodel"].includes(side?.tag));
}

let loaded = false;

function loadWebAssembly() {
  if (loaded) return;
  const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  reportPanics();
  loaded = true;
}

// The engine tells what made it panic through this global, then throws; exit code 101 is Prisma's sign of a panic.
function reportPanics() {
  const registry = {
    message: "",
    /** @param {string} text */
    set_message(text) {
      this.message = text;
    },
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  process.on("uncaughtException", (error) => {
    const fields = { message: `${error.message} ${registry.message}`.trim(), backtrace: error.stack };
    process.stderr.write(`${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    process.exit(101);
  });
}
