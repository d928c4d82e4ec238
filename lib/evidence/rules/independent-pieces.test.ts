import { describe, expect, it } from "vitest";
import { independentPieces, type Voice } from "./independent-pieces";

const piece = (given: Partial<Voice> = {}): Voice => ({
  stance: "supports",
  publisher: null,
  origin: null,
  url: null,
  ...given,
});
const lamp = piece({ publisher: "The Lamp" });
const post = piece({ publisher: "Harbour Post" });

describe("independent pieces", () => {
  const cases: [string, Voice[], number][] = [
    ["nothing cited", [], 0],
    ["one piece", [lamp], 1],
    ["two publishers", [lamp, post], 2],
    ["one publisher twice", [lamp, piece({ publisher: "The Lamp" })], 1],
    ["one publisher, otherwise written", [lamp, piece({ publisher: " lamp. " })], 1],
    ["with and without its accent", [piece({ publisher: "El País" }), piece({ publisher: "El Pais" })], 1],
    ["names that only begin alike", [lamp, piece({ publisher: "The Lamplighter" })], 2],
    ["one wire story at two", [piece({ ...lamp, origin: "Northwire" }), piece({ ...post, origin: "northwire" })], 1],
    [
      "the wire itself and a paper that prints it",
      [piece({ publisher: "Northwire" }), { ...post, origin: "Northwire" }],
      1,
    ],
    ["two wires", [piece({ ...lamp, origin: "Northwire" }), piece({ ...post, origin: "Southwire" })], 2],
    [
      "joined through a third",
      [{ ...lamp, origin: "Northwire" }, piece({ publisher: "Northwire" }), { ...post, origin: "Northwire" }, lamp],
      1,
    ],
    ["two notes of nobody named", [piece(), piece()], 2],
    [
      "pages of one site, no publisher",
      ["a", "b"].map((page) => piece({ url: `https://www.lamp.example/${page}` })),
      1,
    ],
    [
      "a site named once by its publisher",
      [piece({ url: "https://lamp.example/a" }), { ...lamp, url: "https://lamp.example/b" }],
      1,
    ],
    [
      "two publishers on one site",
      [
        { ...lamp, url: "https://archive.example/a" },
        { ...post, url: "https://archive.example/b" },
      ],
      2,
    ],
    ["what is no address", [piece({ url: "not one" }), piece({ url: "not one" })], 2],
    ["a withdrawn piece", [lamp, { ...post, withdrawal: "Forged" }], 1],
    ["context", [piece({ stance: "context", publisher: "Harbour Post" }), lamp], 1],
  ];
  it.each(cases)("counts %s", (_, given, expected) => {
    expect(independentPieces(given)).toEqual({ supports: expected, contradicts: 0 });
    expect(independentPieces([...given].reverse())).toEqual({ supports: expected, contradicts: 0 });
  });

  it("counts each side by itself", () => {
    expect(independentPieces([lamp, { ...lamp, stance: "contradicts" }, { ...post, stance: "contradicts" }])).toEqual({
      supports: 1,
      contradicts: 2,
    });
  });
});
