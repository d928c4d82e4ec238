import { describe, expect, it } from "vitest";
import { emailSchema, nameSchema } from "./schema";

describe("an email", () => {
  it.each([
    ["ada@desk.example", "ada@desk.example"],
    ["  Ada@Desk.Example ", "ada@desk.example"],
  ])("%j is kept as %s", (given, kept) => {
    expect(emailSchema.parse(given)).toBe(kept);
  });

  it.each(["", "ada", "ada@", "@desk.example", "a b@desk.example", `${"a".repeat(250)}@desk.example`, "a@b.c\0", null])(
    "%j is refused",
    (given) => {
      expect(emailSchema.safeParse(given).success).toBe(false);
    },
  );
});

describe("a name", () => {
  it.each([
    [" Ada Quill ", "Ada Quill"],
    ["Zoë O’Brien-Łuczak", "Zoë O’Brien-Łuczak"],
    ["李小龍", "李小龍"],
    ["علی\u200cرضا", "علی\u200cرضا"],
  ])("%j is kept as %s", (given, kept) => {
    expect(nameSchema.parse(given)).toBe(kept);
  });

  it.each(["", "   ", "Ada\nQuill", "Ada\0", "Ada\u202e", "A".repeat(101), "\ud800", "\u200d\u200c", "\u3164"])(
    "%j is refused",
    (given) => {
      expect(nameSchema.safeParse(given).success).toBe(false);
    },
  );
});
