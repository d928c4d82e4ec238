import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const NEEDS_DATABASE = "**/*.database.test.{ts,tsx}";
const REPLACES_MODULES = "**/*.mocked.database.test.ts";
const SOMEBODY_ELSES = ["**/node_modules/**", "**/.*/**", "e2e/**"];

const onDatabase = {
  pool: "forks",
  testTimeout: 20_000,
  hookTimeout: 20_000,
  globalSetup: "lib/testing/vitest-server.ts",
  setupFiles: "lib/testing/vitest-database.ts",
} as const;

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // The package's own stand-in for anything that is not a bundle for the browser.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    // Vitest leaves one core to itself, which on a machine of two is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [NEEDS_DATABASE, ...SOMEBODY_ELSES],
          // A thread reads the parser anew, which on a machine that does much else takes seconds.
          testTimeout: 20_000,
          // Values in, values out: what one file imported serves the next.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...onDatabase,
          name: "database",
          include: [NEEDS_DATABASE],
          exclude: [REPLACES_MODULES, ...SOMEBODY_ELSES],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...onDatabase, name: "mocked", include: [REPLACES_MODULES], exclude: SOMEBODY_ELSES },
      },
    ],
  },
});
