import { expectAccessible } from "./accessible";
import { expect, newMember, signIn, test } from "./login";

const password = "seven quiet herons";

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

test("somebody who forgot their password sets a new one by an admin's link", async ({ page, login, browser }) => {
  const theirs = await (await browser.newContext()).newPage();
  const eli = await newMember("reviewer", "Eli Stone");

  await login("admin");
  await page.goto("/people");
  const row = page.getByRole("listitem").filter({ hasText: eli.email });
  await row.getByText("Change the account of Eli Stone").click();
  await row.getByRole("button", { name: "Make a password link" }).click();
  const link = await row.getByRole("status").getByText("/passwords/").innerText();

  await theirs.goto(link);
  await expectAccessible(theirs);
  await theirs.getByLabel("New password").fill("eleven loud cranes");
  await theirs.getByRole("button", { name: "Set the password" }).click();
  await expect(theirs.getByRole("link", { name: "Articles", exact: true })).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByText("already been used")).toBeVisible();
  await theirs.context().close();
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
