import { describe, expect, it } from "vitest";
import { maxPasswordLength, passwordFault } from "./password-rule";

describe("passwordFault", () => {
  it.each([
    ["a few words", "four quiet herons"],
    ["twelve characters", "abcdefghijkl"],
    ["no digits, signs or capitals", "nosignshereatall"],
    ["any script", "противоположность"],
    ["the longest", "abcde".repeat(maxPasswordLength / 5)],
  ])("takes %s", (_, password) => {
    expect(passwordFault(password)).toBeNull();
  });

  it.each([
    ["nothing", "", "at least 12"],
    ["eleven characters", "abcdefghijk", "at least 12"],
    ["six emoji, which are twelve code units", "🦩🐢🦊🐝🦉🐋", "at least 12"],
    ["one character over and over", "aaaaaaaaaaaaaaaa", "different"],
    ["a pattern of four", "abcdabcdabcdabcd", "different"],
    ["more than anybody types", "abcdef".repeat(40), "under 200"],
  ])("refuses %s", (_, password, why) => {
    expect(passwordFault(password)).toContain(why);
  });
});
