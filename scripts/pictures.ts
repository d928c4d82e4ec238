import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { choose, rationaleOf, record, reviewsOf } from "@/e2e/articles";
import { listening } from "@/e2e/listening";
import { openDesk } from "@/e2e/server/desk";
import { findBrowser } from "@/e2e/server/find-browser";
import globalSetup from "@/e2e/server/global-setup";

/** Takes the pictures of docs/pictures anew: a desk of its own, a sample, some claims judged, in light, dark and forced colours, and on a phone. */
const FOLDER = path.join(import.meta.dirname, "../docs/pictures");

const judged = [
  ["Disputed", "The navy's own bulletin names another island."],
  ["Unverified", "Asked the press office twice, no answer by Friday."],
  ["Disputed", "The harbour register says otherwise."],
  ["Unverified", "No second witness found yet."],
] as const;

async function review(page: Page) {
  await listening(page);
  await page.getByText("Add evidence", { exact: true }).first().click();
  const evidence = page.getByRole("form", { name: "Add evidence" });
  await evidence.getByLabel("Address").fill("https://gazette.example/bulletins/114");
  await evidence.getByText("More about it", { exact: true }).click();
  await evidence.getByLabel("Title").fill("Bulletin 114 of the harbour board");
  await evidence.getByRole("button", { name: "Add evidence" }).click();
  await page.getByRole("link", { name: "Bulletin 114" }).waitFor();
  await choose(page, "Sourced");
  await record(page);
  for (const [verdict, why] of judged) {
    await reviewsOf(page).waitFor();
    await page.getByRole("button", { name: "Next to check" }).click();
    await reviewsOf(page).waitFor({ state: "detached" });
    await choose(page, verdict);
    await rationaleOf(page).fill(why);
    await record(page);
  }
  await reviewsOf(page).waitFor();
}

async function take(browser: Browser, from: Page, articleId: string) {
  const storageState = await from.context().storageState();
  const baseURL = new URL(from.url()).origin;
  const pages = { workbench: "", timeline: "/timeline", sources: "/sources", history: "/history" };
  const looks = [
    { look: "light", colorScheme: "light", viewport: { width: 1440, height: 900 } },
    { look: "dark", colorScheme: "dark", viewport: { width: 1440, height: 900 } },
    { look: "phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
    { look: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
    { look: "forced-colours", colorScheme: "dark", forcedColors: "active", viewport: { width: 1440, height: 900 } },
  ] as const;
  for (const { look, ...how } of looks) {
    const context = await browser.newContext({ storageState, baseURL, reducedMotion: "reduce", ...how });
    const page = await context.newPage();
    for (const [name, rest] of Object.entries(pages)) {
      await page.goto(`/articles/${articleId}${rest}`);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      if (name === "workbench") await page.locator(".ticked").first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(FOLDER, `${name}-${look}.png`) });
    }
    await context.close();
  }
}

const close = await globalSetup();
const desk = await openDesk();
process.env.DATABASE_URL = desk.databaseUrl;
const { member, goodPassword } = await import("@/lib/testing/accounts");
const { database } = await import("@/lib/database/client");
const executablePath = await findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  mkdirSync(FOLDER, { recursive: true });
  const { email } = await member("editor", "Ida Fenn");
  const page = await browser.newPage({ baseURL: desk.url, viewport: { width: 1440, height: 900 } });
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(goodPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/articles");
  await page.screenshot({ path: path.join(FOLDER, "desk-empty.png") });
  await page.getByRole("button", { name: "Import this sample" }).first().click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  await review(page);
  await take(browser, page, new URL(page.url()).pathname.split("/").at(-1) ?? "");
  console.log(`Pictures are in ${path.relative(process.cwd(), FOLDER)}.`);
} finally {
  await browser.close();
  await database.$disconnect();
  await desk.close();
  await close();
}
