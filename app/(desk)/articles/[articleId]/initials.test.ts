import { expect, it } from "vitest";
import { initialsOf } from "./initials";

it.each([
  ["Ada Marsh", "AM"],
  ["  ada  van der marsh ", "AM"],
  ["Cher", "C"],
  ["Åsa Öberg", "ÅÖ"],
  ["🦊 Fox", "🦊F"],
  ["", ""],
])("%j is %j", (name, initials) => expect(initialsOf(name)).toBe(initials));
