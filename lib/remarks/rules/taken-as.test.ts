import { describe, expect, it } from "vitest";
import { longestComment } from "@/lib/comments/longest-comment";
import { commentOf, piecesOf, proposedAs } from "./taken-as";

const remark = { author: "Jo Writer", at: "2026-03-03T09:00:00Z", addresses: [] as string[] };

describe("a remark of the draft", () => {
  it.each([
    [[], "comment"],
    [["https://lamp.example/1"], "supports"],
  ])("with the addresses %j is proposed as %s", (addresses, as) => expect(proposedAs({ addresses })).toBe(as));

  it.each([
    ["See the ledger: https://lamp.example/1", ["https://lamp.example/1"], ["See the ledger"]],
    ["https://lamp.example/1", ["https://lamp.example/1"], [""]],
    [
      "Both (https://a.example) and https://b.example",
      ["https://a.example", "https://b.example"],
      ["Both ( and", "Both ( and"],
    ],
  ])("%j is a link for each address", (words, addresses, titles) => {
    const pieces = piecesOf({ ...remark, words, addresses }, "supports");
    expect(pieces).toEqual(addresses.map((url, at) => ({ kind: "link", url, title: titles[at], stance: "supports" })));
  });

  it("without an address is a note, its words kept whole", () => {
    const words = `Ana told me ${"so ".repeat(100)}`;
    const [piece] = piecesOf({ ...remark, words }, "context");
    expect(piece).toMatchObject({ kind: "note", passage: words, stance: "context" });
    expect(piece?.title?.length).toBeLessThanOrEqual(200);
  });

  it("as a comment says whose words these are", () => {
    expect(commentOf({ ...remark, words: "Ask her" })).toBe("In the draft (Jo Writer, 2026-03-03): Ask her");
    expect(commentOf({ ...remark, author: null, at: "yesterday", words: "Ask her" })).toBe(
      "In the draft (the writer): Ask her",
    );
    expect(commentOf({ ...remark, words: "x".repeat(longestComment) }).length).toBe(longestComment);
  });
});
