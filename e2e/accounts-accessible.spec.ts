import { expectAccessible } from "./accessible";
import { expect, newMember, signIn, test } from "./login";

test("signing in is accessible, also when it fails", async ({ page }) => {
  await page.goto("/sign-in");
  await expectAccessible(page);
  await signIn(page, "nobody@desk.example", "not the password");
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expectAccessible(page);
});

test("People and an invitation are accessible, with everything open", async ({ page, login }) => {
  const other = await newMember("reviewer", "A reviewer with a name that is rather longer than most names are");
  await login("admin");
  await page.goto("/people");
  await page.getByLabel("Email").fill("a.rather.long.address.to.send.an.invitation.to@newsroom.desk.example");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.getByRole("status").getByText("/invitations/").innerText();
  await page.getByText(`Change the account of ${other.name}`).click();
  await page.locator("header summary").click();
  await expectAccessible(page);
  await page.goto(link);
  await expectAccessible(page);
});

test("one's own account is accessible", async ({ page, login }) => {
  await login("auditor");
  await page.goto("/account");
  await expectAccessible(page);
});

const nowhere = ["/nothing-is-here", "/invitations/never-given", "/articles/0197f2c4-0000-7000-8000-000000000001"];

for (const path of nowhere) {
  test(`nothing at ${path} is said accessibly`, async ({ page, login }) => {
    await login("reviewer");
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
    await expectAccessible(page);
  });
}

test("a page that is not for one's role is accessible", async ({ page, login }) => {
  await login("reviewer");
  await page.goto("/people");
  await expectAccessible(page);
});

test("the skip link is the first stop and leads past the navigation", async ({ page, login }) => {
  await login("editor");
  await page.goto("/account");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
