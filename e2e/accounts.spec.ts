import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, newMember, signIn, test } from "./login";
import type { Desk } from "./server/desk";

const password = "seven quiet herons";

/** What npm start prints. */
async function firstAdminLink(desk: Desk): Promise<string> {
  const env = { ...process.env, DATABASE_URL: desk.databaseUrl, APP_URL: desk.url };
  const script = ["--import", "tsx", "scripts/first-admin-link.ts"];
  return (await promisify(execFile)(process.execPath, script, { env })).stdout.trim();
}

test("the first link makes the first admin, once", async ({ page, freshDesk }) => {
  const link = await firstAdminLink(freshDesk);
  await page.goto(link);
  await page.getByLabel("Your name").fill("Ada Quill");
  await page.getByLabel("Email").fill("ada@desk.example");
  await page.getByLabel("Password").fill("aaaaaaaaaaaaaaaa");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByText("Use more different characters.")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Ada Quill");

  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL(`${freshDesk.url}/articles`);
  await page.goto(`${freshDesk.url}/people`);
  await expect(page.getByText("Ada Quill (you)")).toBeVisible();

  await page.goto(link);
  await expect(page.getByText("already been used")).toBeVisible();
  expect(await firstAdminLink(freshDesk)).toBe("");
});

test("signing in fails plainly, and then leads where one wanted to go", async ({ page }) => {
  const { email } = await newMember("admin");
  await page.goto("/people");
  await expect(page).toHaveURL("/sign-in?next=%2Fpeople");
  await signIn(page, email, "not the password");
  await expect(page.getByRole("main").getByRole("alert")).toHaveText("The email or the password is not right.");
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await signIn(page, email, password);
  await expect(page).toHaveURL("/people");
});

test("signing in never leads to another site", async ({ page, desk }) => {
  const { email } = await newMember("editor");
  await page.goto("/sign-in?next=//elsewhere.example/");
  await signIn(page, email, password);
  await expect(page).toHaveURL(`${desk.url}/articles`);
});

test("a new password ends the other sessions and keeps this one", async ({ page, login, browser }) => {
  const { email } = await login("reviewer");
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto("/sign-in");
  await signIn(elsewhere, email, password);
  await expect(elsewhere).toHaveURL("/articles");

  await page.goto("/account");
  await page.getByLabel("Current password").fill(password);
  await page.getByLabel("New password").fill("eleven loud cranes");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL("/account");
  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL("/sign-in?next=%2Faccount");
  await elsewhere.context().close();
});

test("next-auth's address signs in and offers nothing else; signed out, a copied cookie opens nothing", async ({
  page,
  desk,
}) => {
  const { email } = await newMember("reviewer");
  const ask = (path: string, form: Record<string, string>) => page.request.post(`/api/auth/${path}`, { form });
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const credentials = { csrfToken, email, callbackUrl: desk.url, json: "true" };
  expect((await ask("callback/credentials", { ...credentials, password: "not the password" })).status()).toBe(401);
  await page.goto("/account");
  await expect(page).toHaveURL("/sign-in?next=%2Faccount");

  expect((await ask("callback/credentials", { ...credentials, password })).status()).toBe(200);
  await page.goto("/account");
  await expect(page).toHaveURL("/account");
  for (const path of ["session", "signin", "signout", "providers", "error"])
    expect((await page.request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  expect((await ask("session", { csrfToken })).status()).toBe(404);

  const copied = await page.context().cookies();
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/sign-in");
  await page.context().addCookies(copied);
  await page.goto("/account");
  await expect(page).toHaveURL("/sign-in?next=%2Faccount");
});

test.describe("before JavaScript loads", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, invites and changes the appearance", async ({ page, login }) => {
    await login("admin");
    await page.goto("/people");
    await page.getByLabel("Email").fill("eve@desk.example");
    await page.getByRole("button", { name: "Make an invitation link" }).click();
    await expect(page.getByRole("region", { name: "Invite somebody" }).getByRole("status")).toContainText(
      "/invitations/",
    );

    await page.goto("/account");
    await page.getByRole("main").getByRole("button", { name: "Dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.goto("/people");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
