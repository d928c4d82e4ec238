import { describe, expect, it } from "vitest";
import { findPassage } from "./find-passage";

const text =
  "The council voted on Monday. “We’ll open the bridge\n  in June,” said Ada Marsh, “whatever the weather does.” It cost nine million euros 🚀 and was 20 m wide.";

const wordsAt = (passage: string) => {
  const found = findPassage(text, passage);
  if (found.stands) return text.slice(found.at.start, found.at.end);
  return found.nearest && { nearest: text.slice(found.nearest.start, found.nearest.end) };
};

describe("a passage in a text", () => {
  it.each([
    ["as it is", "The council voted on Monday.", "The council voted on Monday."],
    [
      "with other quotation marks and spaces",
      `"We'll open the bridge in June,"`,
      "“We’ll open the bridge\n  in June,”",
    ],
    [
      "with a part left out",
      "We’ll open the bridge … whatever the weather does",
      "We’ll open the bridge\n  in June,” said Ada Marsh, “whatever the weather does",
    ],
    ["with a part left out in brackets", "The council [...] Monday", "The council voted on Monday"],
    ["behind a sign of two units", "and was 20 m wide.", "and was 20 m wide."],
    ["at the very end", "wide.", "wide."],
  ])("stands there %s", (_, passage, words) => expect(wordsAt(passage)).toBe(words));

  it.each([
    ["another number", "It cost ten million euros", { nearest: "It cost nine million euros" }],
    ["words in another order", "On Monday the council voted", { nearest: "The council voted on Monday" }],
    ["words that go on", "The council voted on Monday night", { nearest: "The council voted on Monday" }],
    ["the half of a word", "0 m wide", { nearest: "m wide" }],
  ])("does not stand there with %s, and the nearest is told", (_, passage, nearest) =>
    expect(wordsAt(passage)).toEqual(nearest),
  );

  it.each(["Nobody ever spoke of harbours", "", "…", "🚀"])("is like nothing there: %j", (passage) =>
    expect(findPassage(text, passage)).toEqual({ stands: false, nearest: null }),
  );

  it("is found in a long text in no time that anybody notices", () => {
    const long = "the bridge was opened by the mayor in June and ".repeat(40_000);
    const began = performance.now();
    expect(findPassage(`${long}nine million euros`, "It cost nine million euros").stands).toBe(false);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
