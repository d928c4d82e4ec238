import { randomUUID } from "node:crypto";
import { chromium } from "@playwright/test";
import { openDesk } from "@/e2e/server/desk";
import { findBrowser } from "@/e2e/server/find-browser";
import globalSetup from "@/e2e/server/global-setup";
import { longArticle } from "./workbench/long-article";

/** A desk of its own with a browser, for what is measured on a screen. `close` ends all of it. */
export async function deskToMeasure() {
  const stopServer = await globalSetup();
  const desk = await openDesk();
  // Before anything that reads it as it is imported.
  process.env.DATABASE_URL = desk.databaseUrl;
  const { member, goodPassword } = await import("@/lib/testing/accounts");
  const { importArticle } = await import("@/lib/importing/import-article");
  const { must } = await import("@/lib/testing/desk");
  const { database } = await import("@/lib/database/client");
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  return {
    url: desk.url,
    database,
    member,
    /** An article of about so many words; gives its id and the number of its claims. */
    importWords: async (words: number) =>
      must(await importArticle(await member("editor"), { pasted: `${longArticle(words)}\n\n${randomUUID()}` }, {})),
    /** A window of somebody who has signed in. */
    openPage: async (email: string) => {
      const page = await browser.newPage({ baseURL: desk.url, viewport: { width: 1440, height: 900 } });
      await page.goto("/sign-in");
      await page.getByLabel("Email").fill(email);
      await page.getByLabel("Password").fill(goodPassword);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL("/articles");
      return page;
    },
    close: async () => {
      await browser.close();
      await database.$disconnect();
      await desk.close();
      await stopServer();
    },
  };
}
