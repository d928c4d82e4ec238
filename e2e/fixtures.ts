import { test as base } from "@playwright/test";
import { type Desk, openDesk } from "./server/desk";

export { expect } from "@playwright/test";

type ForTest = {
  /** A desk that only this test sees, where nobody has an account yet. */
  freshDesk: Desk;
};

type ForWorker = {
  /** The desk that the tests of one worker share; relative addresses lead to it. */
  desk: Desk;
};

export const test = base.extend<ForTest, ForWorker>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const desk = await openDesk();
      // For whatever a spec imports from lib: its client reads the address when it is first imported, and sessions are sealed by the rest.
      process.env.DATABASE_URL = desk.databaseUrl;
      process.env.NEXTAUTH_SECRET = desk.secret;
      process.env.NEXTAUTH_URL = desk.url;
      await use(desk);
      await desk.close();
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  freshDesk: async ({}, use) => {
    const desk = await openDesk();
    await use(desk);
    await desk.close();
  },
  baseURL: ({ desk }, use) => use(desk.url),
});
