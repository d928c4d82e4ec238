import { describe, expect, it } from "vitest";
import { hashNewPassword } from "./new-password";

const ada = { name: "Ada Quill", email: "ada@harbour-times.example" };

describe("a password that somebody chooses", () => {
  it.each(["seven quiet herons", "противоположность", "nosignshereatall"])("may be %s", async (password) => {
    expect(await hashNewPassword(password, ada)).toMatchObject({
      ok: true,
      value: expect.stringContaining("argon2id"),
    });
  });

  it.each([
    ["one that everybody knows", "password1234"],
    ["one twice", "passwordpassword"],
    ["the alphabet", "abcdefghijkl"],
    ["a row of keys", "qwertyuiopas"],
    ["a pattern, however long", "abcdef".repeat(33)],
    ["one's name and year", "Ada Quill 1987"],
    ["one's address", "ada@harbour-times.example"],
    ["the desk's name", "Tickmark2026!"],
  ])("is not %s", async (_, password) => {
    expect(await hashNewPassword(password, ada)).toMatchObject({
      failure: { code: "invalid", fields: { password: expect.stringContaining("would try") } },
    });
  });
});
