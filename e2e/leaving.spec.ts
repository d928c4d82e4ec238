import type { Page, Request } from "@playwright/test";
import { openFilters } from "./articles";
import { listening } from "./listening";
import { expect, newMember, signIn, test } from "./login";

const sentences = ["The bridge opened in 2021", "It cost nine million", "The mayor cut the ribbon"];
const heading = (page: Page, number: number) => page.getByRole("heading", { name: `Claim ${number} ` });

async function openArticle(page: Page, search = "") {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const { articleId } = await articleWithClaims(await newMember("editor"), `${sentences.join(". ")}.`, sentences);
  const path = `/articles/${articleId}`;
  await page.goto(path + search);
  await listening(page);
  return path;
}

/** Keeps the answers to some requests back until they are let go: what a busy desk does, as long as the test wants. */
async function keepBack(page: Page, which: (request: Request) => boolean) {
  const asked = page.waitForRequest(which);
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/*", async (route) => {
    if (which(route.request())) await free;
    await route.continue();
  });
  return { asked, letGo };
}

const isAction = (request: Request) => request.method() === "POST" && "next-action" in request.headers();
const asksForPage = (path: string) => (request: Request) => {
  const url = new URL(request.url());
  return url.pathname === path && url.searchParams.has("_rsc");
};

/** The pages that the browser was made to load whole. */
function loadedWhole(page: Page): string[] {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loaded.push(new URL(request.url()).pathname);
  });
  return loaded;
}

async function waiveTwo(page: Page) {
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByLabel("Pick claim 1").check();
  await page.getByLabel("Pick claim 3").check();
  const bar = page.getByRole("form", { name: "Set several claims aside" });
  await bar.getByLabel("One reason for all of them").fill("Nobody disputes it");
  await bar.getByRole("button", { name: "Waive" }).click();
}

test("a page is not loaded whole by what one does on it, and its address says what one sees", async ({
  page,
  login,
}) => {
  await login("reviewer");
  const path = await openArticle(page);
  const loaded = loadedWhole(page);
  await waiveTwo(page);
  await expect(page.getByText("1 to check")).toBeVisible();
  await openFilters(page);
  await page.getByRole("combobox", { name: "Verdict" }).selectOption("waived");
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByRole("button", { name: /^Pick all shown/ }).click();
  const bar = page.getByRole("form", { name: "Set several claims aside" });
  await bar.getByLabel("One reason for all of them").fill("Somebody does");
  await bar.getByRole("button", { name: "Put back to be checked" }).click();
  await expect(page.getByText("3 to check")).toBeVisible();
  await openFilters(page);
  await page.getByRole("combobox", { name: "Verdict" }).selectOption("to-check");
  await page.getByRole("link", { name: /The mayor cut the ribbon/ }).click();
  await expect(heading(page, 3)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${path}\\?(?=.*state=to-check)(?=.*claim=)`));
  expect(loaded).toEqual([]);
  await page.reload();
  await expect(heading(page, 3)).toBeVisible();
  await expect(page.getByRole("button", { name: "Verdict: To check, take off" })).toBeVisible();
});

for (const [when, letGoFirst] of [
  ["while a change is under way", false],
  ["right after its answer", true],
] as const) {
  test(`a link that is followed ${when} leads where it says`, async ({ page, login }) => {
    await login("reviewer");
    const path = await openArticle(page);
    const loaded = loadedWhole(page);
    const action = await keepBack(page, isAction);
    const history = await keepBack(page, asksForPage(`${path}/history`));
    await waiveTwo(page);
    await action.asked;
    if (letGoFirst) {
      action.letGo();
      await expect(page.getByText("1 to check")).toBeVisible();
    }
    await page.getByRole("link", { name: "History" }).click();
    await history.asked;
    action.letGo();
    await expect(page.getByText("1 to check")).toBeVisible();
    history.letGo();
    await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "waived claim 3" })).toBeVisible();
    await expect(page).toHaveURL(`${path}/history`);
    expect(loaded).toEqual([]);
  });
}

test("an address that is typed while a change is under way is the one that opens", async ({ page, login }) => {
  await login("reviewer");
  const path = await openArticle(page);
  const action = await keepBack(page, isAction);
  await waiveTwo(page);
  await action.asked;
  const gone = page.goto(`${path}/history`);
  action.letGo();
  await gone;
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  await expect(page).toHaveURL(`${path}/history`);
});

test("whom a change sends to sign in comes back to the claim that was open", async ({ page, login }) => {
  const { goodPassword } = await import("@/lib/testing/accounts");
  const { email } = await login("reviewer");
  await openArticle(page);
  await page.getByRole("link", { name: /The mayor cut the ribbon/ }).click();
  await expect(heading(page, 3)).toBeVisible();
  await page.getByText("Waive: not worth checking").first().click();
  await page.getByLabel("Why is it not worth checking?").fill("Nobody disputes it");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Waive: not worth checking" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, email, goodPassword);
  await expect(heading(page, 3)).toBeVisible();
  await expect(page.getByLabel("Why is it not worth checking?")).toHaveValue("Nobody disputes it");
});

test("what is sent twice by its keys while it is under way is recorded once", async ({ page, login }) => {
  await login("reviewer");
  await openArticle(page);
  const sent: Request[] = [];
  page.on("request", (request) => {
    if (isAction(request)) sent.push(request);
  });
  const action = await keepBack(page, isAction);
  await page.getByText("Add a comment").click();
  await page.getByRole("textbox", { name: "Your comment" }).fill("Whom did they ask?");
  await page.keyboard.press("Control+Enter");
  await action.asked;
  await page.keyboard.press("Control+Enter");
  action.letGo();
  await expect(page.getByRole("listitem").filter({ hasText: "Whom did they ask?" }).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Your comment" })).toHaveValue("");
  expect(sent).toHaveLength(1);
});
