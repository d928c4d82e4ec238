import type { Page } from "@playwright/test";
import type { Member } from "@/lib/testing/accounts";
import type { Role } from "@/lib/vocabulary";
import { test as base } from "./fixtures";

export { expect } from "./fixtures";

export type Login = (role: Role, options?: { name?: string; page?: Page }) => Promise<Member>;

/** `login("editor")` makes an account on the worker's desk and signs `page` in; a second person gives a page of their own. */
export const test = base.extend<{ login: Login }>({
  login: async ({ page: own }, use) => {
    await use(async (role, { name, page = own } = {}) => {
      const { goodPassword } = await accounts();
      const person = await newMember(role, name);
      await page.goto("/sign-in");
      await signIn(page, person.email, goodPassword);
      await page.waitForURL((url) => url.pathname !== "/sign-in");
      return person;
    });
  },
});

// Only once the desk runs: what these import reads the database's address as it is imported.
const accounts = () => import("@/lib/testing/accounts");

/** An account on the worker's desk, nobody signed in. */
export async function newMember(role: Role, name?: string): Promise<Member> {
  return (await accounts()).member(role, name);
}

/** Fills in the form that is on the screen. */
export async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
