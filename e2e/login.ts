import type { Page } from "@playwright/test";
import type { Member } from "@/lib/testing/accounts";
import type { Role } from "@/lib/vocabulary";
import { test as base } from "./fixtures";

export { expect } from "./fixtures";

export type Login = (role: Role, options?: { name?: string; page?: Page }) => Promise<Member>;

/**
 * `login("editor")` makes an account on the worker's desk and gives `page` its session, as signing in would; a second person
 * gives a page of their own. Nothing is open yet. The form itself is tried where it is the story.
 */
export const test = base.extend<{ login: Login }>({
  login: async ({ page: own, desk }, use) => {
    await use(async (role, { name, page = own } = {}) => {
      const person = await newMember(role, name);
      const { sessionOf } = await accounts();
      const { sealSession, sessionCookieName } = await import("@/lib/auth/session-token");
      const value = await sealSession(await sessionOf(person));
      const cookie = { name: sessionCookieName(false), value, url: desk.url, httpOnly: true, sameSite: "Lax" as const };
      await page.context().addCookies([cookie]);
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
