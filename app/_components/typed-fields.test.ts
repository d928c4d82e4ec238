import { describe, expect, it } from "vitest";
import { typedFrom, withField } from "./typed-fields";

describe("what is kept of a form", () => {
  it.each([
    [null, {}],
    ["", {}],
    ["{", {}],
    ["null", {}],
    ['{"a":1}', {}],
    ['["a"]', {}],
    ['{"a":"x","b":""}', { a: "x", b: "" }],
  ])("reads %j as %j", (kept, typed) => expect(typedFrom(kept)).toEqual(typed));

  it.each([
    [{}, "a", "x", '{"a":"x"}'],
    [{ a: "x" }, "a", "y", '{"a":"y"}'],
    [{ a: "x", b: "z" }, "a", "", '{"b":"z"}'],
    [{ a: "x" }, "a", "", ""],
    [{}, "a", "", ""],
  ])("of %j with %s typed as %j keeps %j", (typed, field, text, kept) => {
    expect(withField(typed, field, text)).toBe(kept);
  });
});
