import type { BrowserContext, Page } from "@playwright/test";
import { choose, claimHead, rationaleOf, record, reviewsOf } from "./articles";
import { becomeFirstAdmin } from "./first-admin";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const sentences = ["The bridge opened in 2021", "It cost nine million", "The mayor cut the ribbon"];

async function newArticle() {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  return articleWithClaims(editor, `${sentences.join(". ")}.`, sentences);
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await listening(page);
}

const row = (page: Page, number: number) =>
  page.getByRole("region", { name: "Claims", exact: true }).getByRole("link", { name: sentences[number - 1] });
const line = (page: Page) => page.getByRole("status", { name: "Live" });
const others = (page: Page) => page.getByRole("list", { name: /^Also here/ });

/** The streams of an article that a browser has opened so far, and those it still has. */
function streamsOf(context: BrowserContext) {
  const opened: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith("/live")) opened.push(url.search);
  });
  return opened;
}

async function judge(page: Page, verdict: "Disputed" | "Unverified", why: string) {
  await choose(page, verdict);
  await rationaleOf(page).fill(why);
  await record(page);
  await expect(claimHead(page)).toContainText(verdict);
}

test("what one does appears on the other's page without a hand, and leaves alone what is being typed", async ({
  page,
  login,
  browser,
}) => {
  const { articleId, claims } = await newArticle();
  const ben = await (await browser.newContext()).newPage();
  await login("reviewer", { name: "Ada Marsh" });
  await login("reviewer", { name: "Ben Ode", page: ben });
  await open(page, `/articles/${articleId}?claim=${claims[0]?.id}`);
  await open(ben, `/articles/${articleId}?claim=${claims[1]?.id}`);
  await expect(others(page).getByText("BO")).toBeVisible();
  await expect(others(ben).getByText("AM")).toBeVisible();

  await choose(ben, "Unverified");
  await rationaleOf(ben).pressSequentially("I called tw");
  await expect(row(page, 2)).toContainText("Ben Ode");

  await judge(page, "Disputed", "The plaque says 2022.");
  await expect(row(ben, 1)).toContainText("Disputed");
  await expect(row(ben, 1)).toContainText("changed by Ada Marsh");
  await expect(line(ben)).toContainText("Ada Marsh marked claim 1 disputed.");
  await expect(rationaleOf(ben)).toBeFocused();
  await ben.keyboard.type("ice.");
  await expect(rationaleOf(ben)).toHaveValue("I called twice.");

  // Ada looks at the claim Ben is judging: what he records appears in her open panel.
  await row(page, 2).click();
  await expect(page.getByText("Ben Ode is working on this.")).toBeVisible();
  await record(ben);
  await expect(reviewsOf(page)).toContainText("I called twice.");
  await expect(page.getByText("Ben Ode is working on this.")).toBeHidden();
  await line(ben).getByRole("button", { name: "Show" }).click();
  await expect(claimHead(ben)).toContainText("Claim 1");
  await expect(row(ben, 1)).not.toContainText("changed by");
});

test("a lost connection is said, and all that happened meanwhile appears once when it is back", async ({
  page,
  login,
  browser,
}) => {
  const { articleId, claims } = await newArticle();
  const context = await browser.newContext();
  const ben = await context.newPage();
  await login("reviewer", { name: "Ada Marsh" });
  await login("reviewer", { name: "Ben Ode", page: ben });
  await open(page, `/articles/${articleId}?claim=${claims[0]?.id}`);
  await open(ben, `/articles/${articleId}?claim=${claims[2]?.id}`);
  await expect(others(ben)).toBeVisible();

  await context.setOffline(true);
  await expect(line(ben)).toContainText("Connection lost, trying again");
  await rationaleOf(ben).fill("Typed without a connection.");
  await judge(page, "Disputed", "The plaque says 2022.");
  await row(page, 2).click();
  await expect(claimHead(page)).toContainText("Claim 2");
  await judge(page, "Unverified", "Nobody answered.");
  await expect(row(ben, 1)).toContainText("To check");

  await context.setOffline(false);
  await expect(row(ben, 1)).toContainText("Disputed");
  await expect(row(ben, 2)).toContainText("Unverified");
  await expect(line(ben)).toContainText("Ada Marsh changed 2 claims.");
  await expect(rationaleOf(ben)).toHaveValue("Typed without a connection.");
  await row(ben, 1).click();
  await expect(reviewsOf(ben).getByRole("listitem")).toHaveCount(1);
});

test("a claim somebody works on is taken until they leave it alone, or leave", async ({ page, login, browser }) => {
  const { articleId, claims } = await newArticle();
  const ben = await (await browser.newContext()).newPage();
  await login("reviewer", { name: "Ada Marsh" });
  await login("reviewer", { name: "Ben Ode", page: ben });
  await ben.clock.install();
  await open(page, `/articles/${articleId}?claim=${claims[0]?.id}`);
  await open(ben, `/articles/${articleId}?claim=${claims[0]?.id}`);
  const taken = page.getByText("Ben Ode is working on this.");
  await ben.clock.runFor(1000);
  await expect(page.getByText("Also looking at this: Ben Ode")).toBeVisible();

  await rationaleOf(ben).fill("I am on it.");
  await ben.clock.runFor(1000);
  await expect(taken).toBeVisible();
  await ben.clock.runFor(5 * 60_000 + 1000);
  await expect(taken).toBeHidden();

  await choose(ben, "Unverified");
  await ben.clock.runFor(1000);
  await expect(taken).toBeVisible();
  await ben.goto("/articles");
  await expect(taken).toBeHidden();
  await expect(others(page)).toBeHidden();
});

test("two tabs of one browser share a stream, and the second takes over when the first goes", async ({
  page,
  context,
  login,
  browser,
}) => {
  const { articleId, claims } = await newArticle();
  const path = `/articles/${articleId}?claim=${claims[2]?.id}`;
  await login("reviewer", { name: "Ada Marsh" });
  const ben = await (await browser.newContext()).newPage();
  await login("reviewer", { name: "Ben Ode", page: ben });
  const streams = streamsOf(context);
  await open(page, path);
  await expect.poll(() => streams.length).toBe(1);
  const second = await context.newPage();
  await open(second, path);
  await open(ben, `/articles/${articleId}?claim=${claims[0]?.id}`);
  await expect(others(second).getByText("BO")).toBeVisible();
  await judge(ben, "Disputed", "The plaque says 2022.");
  await expect(row(page, 1)).toContainText("Disputed");
  await expect(row(second, 1)).toContainText("Disputed");
  expect(streams).toHaveLength(1);

  await page.close();
  await expect.poll(() => streams.length).toBe(2);
  await row(ben, 2).click();
  await expect(claimHead(ben)).toContainText("Claim 2");
  await judge(ben, "Unverified", "Nobody answered.");
  await expect(row(second, 2)).toContainText("Unverified");
});

test("a desk that is told to end ends its streams and itself, and its pages say so", async ({ page, freshDesk }) => {
  await becomeFirstAdmin(page, freshDesk, "Ada Quill");
  const stream = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith("/live"));
  await page.getByRole("button", { name: "Import this sample" }).first().click();
  expect((await stream).headers()["content-type"]).toContain("text/event-stream");

  const began = Date.now();
  await freshDesk.close();
  // Five seconds after it is told, a desk that still runs is cut off.
  expect(Date.now() - began).toBeLessThan(4_500);
  await expect(line(page)).toContainText("The desk is starting again");
});
