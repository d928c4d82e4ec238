import { describe, expect, it } from "vitest";
import { isoDay } from "../dates/calendar";
import { findParagraphs } from "../segment/paragraphs";
import { readContext } from "./read-context";

const read = (text: string, publishedAt: string | null = null) => readContext(text, findParagraphs(text), publishedAt);
const words = (text: string, extent: { start: number; end: number } | null | undefined) =>
  extent ? text.slice(extent.start, extent.end) : null;

describe("the headline", () => {
  it("is a first line without a full stop", () => {
    const text = "Mill burns in Velmar\n\nThe mill burned.";
    expect(words(text, read(text).headline)).toBe("Mill burns in Velmar");
  });

  it.each([
    ["a first line that ends like a sentence", "The mill burned.\n\nNobody wept."],
    ["a text of one paragraph", "Mill burns in Velmar"],
    ["a first line of a paragraph's length", `${"The mill burned and ".repeat(20)}fell\n\nNobody wept.`],
  ])("is not %s", (_, text) => {
    expect(read(text).headline).toBeNull();
  });
});

describe("the frame", () => {
  it.each([
    ["a byline", "Mill burns\n\nBy Ada Moss\n\nThe mill burned.", "By Ada Moss"],
    ["a day by itself", "Mill burns\n\n22 May 2025\n\nThe mill burned.", "22 May 2025"],
    ["a dateline", "Mill burns\n\nLEEDS, May 22 (Wire) — The mill burned.", "LEEDS, May 22 (Wire) — "],
    ["a dateline without a place", "Mill burns\n\nMay 22 (Wire) - The mill burned.", "May 22 (Wire) - "],
    ["a credit", "Mill burns\n\nThe mill burned.\n\nPhoto: Ada Moss", "Photo: Ada Moss"],
  ])("holds %s", (_, text, expected) => {
    expect(read(text).frame.map((part) => words(text, part))).toEqual([expected]);
  });

  it.each([
    ["a sentence that begins with By", "Mill burns\n\nBy noon the mill had burned."],
    ["a word in capitals", "Mill burns\n\nNATO met in Leeds."],
    ["a day inside a sentence", "Mill burns\n\nThe mill burned on 22 May 2025."],
  ])("does not hold %s", (_, text) => {
    expect(read(text).frame).toEqual([]);
  });
});

describe("the day of publication", () => {
  const dated = "Mill burns\n\nBy Ada Moss | 22 May 2025\n\nThe mill burned.";
  it("is the byline's", () => {
    expect(read(dated).published).toEqual({ year: 2025, month: 5, day: 22 });
  });

  it("is the one given, where one is given", () => {
    const { published } = read(dated, "2025-06-01");
    expect(published && isoDay(published)).toBe("2025-06-01");
  });

  it("is never a day of the body", () => {
    expect(read("Mill burns\n\nThe mill burned on 22 May 2025.").published).toBeNull();
  });
});
