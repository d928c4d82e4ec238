import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "@/lib/importing/samples";
import { extract, normalize } from "@/lib/text";
import { mapExtraction } from "./map-extraction";
import { type Extraction, extractionSchema, type Span } from "./schema";

const spans = ({ claims, sentences }: Extraction): Span[] => [
  ...sentences,
  ...claims.flatMap((c) => [
    c,
    c.core,
    ...(c.attribution ? [c.attribution.source, c.attribution.cue, c.attribution.content] : []),
    ...(c.quantity ? [c.quantity.amount] : []),
  ]),
];

const pieces = [
  "“",
  "”",
  "‘",
  "’",
  "'",
  '"',
  "«",
  "\n\n",
  "\n",
  ". ",
  ", ",
  "? ",
  "…",
  "Ada Moss",
  "he",
  "said",
  "that",
  "According to",
  "can",
  "able to",
  "12",
  "$3 million",
  "May 3",
  "yesterday",
  "two days after",
  "Minister",
  "who leads",
  "(",
  "—",
  "😀",
  "\uD800",
  "\u0301",
  "İ",
  "-",
  "the barn",
  "burned",
  "not",
  "and",
];
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(" ")),
);

// Hundreds of texts each: a busy machine takes longer over them than the usual five seconds.
describe("any string at all", { timeout: 60_000 }, () => {
  it("gives an answer of the right shape, with every offset inside the text and every exact its words", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const extraction = extract(text);
        extractionSchema.parse(extraction);
        for (const { start, end, exact } of spans(extraction)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(exact);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("keeps every offset true when mapped back onto the input as it came", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, "\r\n", "\r", "\uFEFF", "\0"), { maxLength: 60 }), (parts) => {
        const input = parts.join(" ");
        const { text, toInput } = normalize(input);
        for (const { start, end, exact } of spans(mapExtraction(extract(text), input, toInput)))
          expect(input.slice(start, end)).toBe(exact);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same claims twice", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(extract(text)).toEqual(extract(text));
      }),
      { numRuns: 100 },
    );
  });

  it("lists every sentence once, in order, and a claim or a reason for each", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const sentence of extract(text).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.coverage === "claim" || sentence.reason).toBeTruthy();
          last = sentence.end;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(samples)("$slug", ({ text, publishedAt }) => {
  it("keeps every claim when a paragraph without names, quotation marks or dates is added", () => {
    const before = extract(text, { publishedAt }).claims;
    const after = extract(`${text.trimEnd()}\n\nThe grass is green and birds sing in it.\n`, { publishedAt }).claims;
    expect(after.slice(0, before.length)).toEqual(before);
  });
});
