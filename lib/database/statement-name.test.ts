import { expect, it } from "vitest";
import { forgetStatements, keepsStatements, statementName } from "./statement-name";

it("gives a statement one name and another another", () => {
  const name = statementName({ sql: "SELECT 1", args: [] });
  expect(name).toMatch(/^t\d+_[0-9a-f]{24}$/);
  expect(statementName({ sql: "SELECT 1", args: [] })).toBe(name);
  expect(statementName({ sql: "SELECT 2", args: [] })).not.toBe(name);
});

it("gives every statement another name once they are forgotten", () => {
  const name = statementName({ sql: "SELECT 1", args: [] });
  forgetStatements();
  expect(statementName({ sql: "SELECT 1", args: [] })).not.toBe(name);
});

it("keeps no statement on a list of whatever length", () => {
  expect(statementName({ sql: "SELECT many", args: Array.from({ length: 500 }) })).toBe("");
});

it.each([
  ["postgresql://a/b", undefined, true],
  ["postgresql://a/b", "", true],
  ["postgresql://a/b", "postgresql://a/b", true],
  ["postgresql://pooler/b", "postgresql://a/b", false],
])("at %s, with %j past a pooler, keeps statements: %s", (address, direct, kept) => {
  expect(keepsStatements(address, direct)).toBe(kept);
});
