import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./e2e/server/find-browser";

const executablePath = await findBrowser();

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/server/global-setup.ts",
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A story that needs a second try has found something.
  retries: 0,
  // Axe reads every page twice; a machine that does much else takes its time.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    // What was done, asked and said. A picture of the page after each step costs a fifth of the run: `--trace on` adds it.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
    screenshot: "only-on-failure",
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: [{ name: "chromium", use: devices["Desktop Chrome"] }],
});
