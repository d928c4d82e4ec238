#!/usr/bin/env node
// Prisma's command line talks to its schema engine over JSON lines on stdin and stdout. The stock engine is a native
// binary fetched from the network at the first command; this one drives the WebAssembly build of the same release,
// which ships inside an npm package. prisma.config.ts points PRISMA_SCHEMA_ENGINE_BINARY here.
import { parseEngineArguments } from "./schema-engine/arguments.mjs";
import { runDatabaseCommand } from "./schema-engine/database-commands.mjs";
import { serveRequests } from "./schema-engine/json-rpc.mjs";
import { createEngine, engineVersion } from "./schema-engine/wasm-engine.mjs";

const invocation = parseEngineArguments(process.argv.slice(2));

if (invocation.command === "version") {
  console.log(`schema-engine-cli ${engineVersion()}`);
} else if (invocation.command === "database") {
  process.exitCode = await runDatabaseCommand(invocation.action, invocation.url);
} else {
  serveRequests(createEngine(invocation.url, invocation.schemaFiles), invocation.url);
}
