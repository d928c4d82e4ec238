import { describe, expect, it } from "vitest";
import { articleCommands, articleIn, deskCommands, matchCommands } from "./commands";

const id = "0190b7a0-0000-7000-8000-000000000000";
const labels = (typed: string) =>
  matchCommands([...deskCommands({ role: "admin" }), ...articleCommands(id)], typed).map(({ label }) => label);

describe("the palette's commands", () => {
  it.each([
    ["art", ["Articles", "Import an article"]],
    ["ART IMP", ["Import an article"]],
    ["time", ["Timeline"]],
    ["nothing like it", []],
  ])("finds for %j %j", (typed, expected) => {
    expect(labels(typed)).toEqual(expected);
  });

  it("offers everything before anything is typed, and nobody what they may not do", () => {
    expect(labels(" ")).toEqual(expect.arrayContaining(["Articles", "People", "Timeline", "Account and password"]));
    const reviewers = deskCommands({ role: "reviewer" }).map(({ label }) => label);
    expect(reviewers).toEqual(["Articles", "Inbox", "Overview", "My work", "Account and password"]);
  });

  it("gives no two ways the same key", () => {
    const keys = [...deskCommands({ role: "admin" }), ...articleCommands(id)].flatMap((one) => one.keys?.[1] ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    [`/articles/${id}`, id],
    [`/articles/${id}/timeline`, id],
    ["/articles/import", null],
    ["/articles", null],
    ["/people", null],
  ])("reads the article in %j", (path, expected) => {
    expect(articleIn(path)).toBe(expected);
  });
});
