import { describe, expect, it } from "vitest";
import { headlineOf } from "./plain-text";

const cases: [string, string | null][] = [
  ["Trams return\n\nThey run.", "Trams return"],
  ["\uFEFFTrams return\r\n\r\nThey run.", "Trams return"],
  ["\n\n  Trams return  \n \t\nThey run.", "Trams return"],
  ["Trams return?\n\nThey run.", "Trams return?"],
  ["Trams return.\n\nThey run.", null],
  ["“Trams return.”\n\nThey run.", null],
  ["Trams return\nThey run.", null],
  ["Trams return\n\n", null],
  ["Trams return", null],
  ["", null],
  [`${"long ".repeat(41)}\n\nThey run.`, null],
];

describe("headlineOf", () => {
  it.each(cases)("%j: %j", (text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });
});
