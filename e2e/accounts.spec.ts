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

test("an admin invites somebody, who joins with the role they were given", async ({ page, login, browser }) => {
  await login("admin");
  await page.goto("/people");
  await page.getByLabel("Email").fill("bo@desk.example");
  await page.getByRole("region", { name: "Invite somebody" }).getByLabel("Role").selectOption("reviewer");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.getByRole("status").getByText("/invitations/").innerText();
  await expect(page.getByRole("listitem").filter({ hasText: "bo@desk.example" })).toContainText("reviewer");

  const bo = await (await browser.newContext()).newPage();
  await bo.goto(link);
  await expect(bo.getByLabel("Email")).toHaveValue("bo@desk.example");
  await bo.getByLabel("Your name").fill("Bo Lind");
  await bo.getByLabel("Password").fill(password);
  await bo.getByRole("button", { name: "Make my account" }).click();
  await expect(bo.getByRole("link", { name: "Articles", exact: true })).toBeVisible();
  await expect(bo.getByRole("link", { name: "Import" })).toHaveCount(0);
  await bo.context().close();

  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "Bo Lind" })).toContainText("reviewer");
});

test("a revoked invitation says so", async ({ page, login }) => {
  await login("admin");
  await page.goto("/people");
  await page.getByLabel("Email").fill("cy@desk.example");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.getByRole("status").getByText("/invitations/").innerText();
  await page.getByRole("button", { name: "Revoke the invitation of cy@desk.example" }).click();
  await expect(page.getByRole("button", { name: "Revoke the invitation of cy@desk.example" })).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByText("taken back")).toBeVisible();
});

test("disabling somebody ends their session at once, and says why in their way", async ({ page, login, browser }) => {
  const theirs = await (await browser.newContext()).newPage();
  const dee = await login("editor", { name: "Dee Stone", page: theirs });
  await theirs.goto("/account");
  await expect(theirs.getByRole("heading", { name: "Dee Stone" })).toBeVisible();

  await login("admin");
  await page.goto("/people");
  const row = page.getByRole("listitem").filter({ hasText: dee.email });
  await row.getByText("Change the account of Dee Stone").click();
  await row.getByLabel("Why disable it").fill("Left the newsroom");
  await row.getByRole("button", { name: "Disable account" }).click();
  await expect(row.getByText("The account is disabled.")).toBeVisible();

  await theirs.goto("/account");
  await expect(theirs).toHaveURL("/sign-in?next=%2Faccount");
  await signIn(theirs, dee.email, password);
  await expect(theirs.getByText("This account is disabled.")).toBeVisible();
  await theirs.context().close();
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

for (const role of ["editor", "reviewer"] as const) {
  test(`People is closed to a ${role}`, async ({ page, login }) => {
    await login(role);
    await expect(page.getByRole("link", { name: "People" })).toHaveCount(0);
    const answer = await page.goto("/people");
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole("heading", { name: "This page is not for your role" })).toBeVisible();
  });
}

test("an auditor reads People and changes nobody", async ({ page, login }) => {
  await login("auditor");
  await page.goto("/people");
  await expect(page.getByRole("heading", { name: "Accounts" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

test.describe("before JavaScript loads", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, invites and changes the appearance", async ({ page, login }) => {
    await login("admin");
    await page.goto("/people");
    await page.getByLabel("Email").fill("eve@desk.example");
    await page.getByRole("button", { name: "Make an invitation link" }).click();
    await expect(page.getByRole("status")).toContainText("/invitations/");

    await page.goto("/account");
    await page.getByRole("main").getByRole("button", { name: "Dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.goto("/people");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
