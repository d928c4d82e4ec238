import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import type { Desk } from "./server/desk";

/** Signs `page` in as the first admin of a desk where nobody has an account: by the link that `npm start` prints. */
export async function becomeFirstAdmin(page: Page, desk: Desk, name: string) {
  const env = { ...process.env, DATABASE_URL: desk.databaseUrl, APP_URL: desk.url };
  const printed = await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/first-admin-link.ts"], {
    env,
  });
  await page.goto(printed.stdout.trim());
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Email").fill("first@desk.example");
  await page.getByLabel("Password").fill("seven quiet herons");
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.waitForURL(`${desk.url}/articles`);
}
