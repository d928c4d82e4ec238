/** The rooms whose rules decide what stands on the record. */
const rooms = ["audit", "auth", "claims", "reviews", "revisions"];

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutate/vitest.config.ts", related: false },
  mutate: rooms.flatMap((room) => [`lib/${room}/rules/**/*.ts`, `!lib/${room}/rules/**/*.test.ts`]),
  ignorePatterns: [".next", ".builds", ".tickmark", "test-results", "playwright-report", "bench", "docs", "e2e"],
  coverageAnalysis: "perTest",
  // What runs once when a module is read (a table, a schema) has tests of its own, and would cost a run of all for each change.
  ignoreStatic: true,
  mutator: { excludedMutations: ["StringLiteral"] },
  // TypeScript 7 cannot be asked to read it, and nothing here needs it: vitest strips the types.
  tsconfigFile: "none.json",
  tempDirName: "node_modules/.cache/stryker",
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: "node_modules/.cache/mutation.json" },
  concurrency: 2,
  timeoutMS: 20_000,
  allowConsoleColors: false,
};
