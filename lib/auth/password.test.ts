import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password";

const kept = await hashPassword("seven quiet herons");

it("keeps argon2id with its cost, never the password", () => {
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(kept).not.toContain("herons");
});

it.each([
  ["the password", "seven quiet herons", true],
  ["another", "seven quiet heron", false],
  ["other capitals", "Seven quiet herons", false],
  ["nothing", "", false],
])("%s: %s", async (_, given, expected) => {
  expect(await verifyPassword(kept, given)).toBe(expected);
});

it("takes a letter composed either way", async () => {
  expect(await verifyPassword(await hashPassword("vingt-deux cafe\u0301s noirs"), "vingt-deux caf\u00e9s noirs")).toBe(
    true,
  );
});

it("never lets anybody in without an account", async () => {
  expect(await verifyPassword(null, "seven quiet herons")).toBe(false);
});

it("gives one password two hashes", async () => {
  expect(await hashPassword("seven quiet herons")).not.toBe(kept);
});
