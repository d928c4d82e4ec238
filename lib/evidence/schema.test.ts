import { describe, expect, it } from "vitest";
import { evidenceKinds, stances } from "@/lib/vocabulary";
import { citationSchema, evidenceSchema } from "./schema";

const link = { kind: "link", stance: "supports", url: "https://lamp.example/a" };
const note = { kind: "note", stance: "context", title: "A call" };

describe("a piece of evidence", () => {
  const taken: [string, object, object][] = [
    ["a link with no title goes by its address", link, { title: link.url, url: link.url }],
    ["a link with a title", { ...link, title: " The ledger " }, { title: "The ledger" }],
    ["a note has no address", note, { url: null, publisher: null, publishedOn: null, passage: null }],
    ["an empty form field says nothing", { ...note, url: "", publisher: " ", publishedOn: "", passage: "" }, note],
    ["http too", { ...link, url: "http://lamp.example" }, { url: "http://lamp.example" }],
    ["spaces around an address", { ...link, url: "  https://lamp.example/a " }, { url: "https://lamp.example/a" }],
    ["a day", { ...note, publishedOn: "2024-02-29" }, { publishedOn: "2024-02-29" }],
    ["a wire story", { ...link, origin: " Northwire ", reference: "p. 4" }, { origin: "Northwire", reference: "p. 4" }],
    [
      "a translated passage",
      { ...note, passage: "Sí", language: "pt-BR", translation: "Yes", translatedBy: "Ana Ruiz" },
      { passage: "Sí", language: "pt-BR", translation: "Yes", translatedBy: "Ana Ruiz" },
    ],
    ["a language nobody gave", { ...note, language: "" }, { language: null }],
    ["markup is words", { ...note, title: "<img src=x onerror=alert(1)>" }, { title: "<img src=x onerror=alert(1)>" }],
  ];
  it.each(taken)("is taken: %s", (_, given, expected) => {
    expect(evidenceSchema.parse(given)).toMatchObject(expected);
  });

  it.each(evidenceKinds.flatMap((kind) => stances.map((stance) => [kind, stance])))(
    "may be a %s that %s",
    (kind, stance) => {
      expect(evidenceSchema.parse({ kind, stance, title: "T", url: "https://lamp.example" })).toMatchObject({
        kind,
        stance,
      });
    },
  );

  const refused: [string, object, string][] = [
    ["a language by its name", { ...note, language: "Spanish, spoken" }, "language"],
    ["a translation of nothing", { ...note, translation: "Yes", translatedBy: "Ana" }, "passage"],
    ["a translation by nobody", { ...note, passage: "Sí", translation: "Yes" }, "translatedBy"],
    ["a script for an address", { ...link, url: "javascript:alert(1)" }, "url"],
    ["a script behind a space", { ...link, url: " javascript:alert(1)" }, "url"],
    ["a script in capitals", { ...link, url: "JAVASCRIPT:alert(1)//https://" }, "url"],
    ["a script broken by a line end", { ...link, url: "java\nscript:alert(1)" }, "url"],
    ["a page in an address", { ...link, url: "data:text/html,<script>alert(1)</script>" }, "url"],
    ["ftp", { ...link, url: "ftp://lamp.example/a" }, "url"],
    ["a file", { ...link, url: "file:///etc/passwd" }, "url"],
    ["no whole address", { ...link, url: "lamp.example" }, "url"],
    ["an address without a host", { ...link, url: "https://" }, "url"],
    ["a script on a note", { ...note, url: "javascript:alert(1)" }, "url"],
    ["an endless address", { ...link, url: `https://lamp.example/${"a".repeat(2000)}` }, "url"],
    ["a link without its address", { kind: "link", stance: "supports", title: "T" }, "url"],
    ["a link with an empty address", { ...link, url: "" }, "url"],
    ["a note without a title", { kind: "note", stance: "supports" }, "title"],
    ["an interview with a blank title", { kind: "interview", stance: "supports", title: " \n" }, "title"],
    ["a document with an address but no title", { ...link, kind: "document" }, "title"],
    ["an endless title", { ...note, title: "t".repeat(501) }, "title"],
    ["an endless passage", { ...note, passage: "p".repeat(20_001) }, "passage"],
    ["a day that never was", { ...note, publishedOn: "2023-02-29" }, "publishedOn"],
    ["a day in another order", { ...note, publishedOn: "05/03/2026" }, "publishedOn"],
    ["a time for a day", { ...note, publishedOn: "2026-03-05T10:00:00Z" }, "publishedOn"],
    ["no stance", { ...note, stance: undefined }, "stance"],
    ["a stance that does not exist", { ...note, stance: "proves" }, "stance"],
    ["a kind that does not exist", { ...note, kind: "rumour" }, "kind"],
  ];
  it.each(refused)("is refused with %s, at its field", (_, given, field) => {
    const { success, error } = evidenceSchema.safeParse(given);
    expect(success).toBe(false);
    expect(error?.issues[0]?.path).toEqual([field]);
  });
});

it("cites by an id and a stance only", () => {
  const evidenceId = "00000000-0000-4000-8000-000000000000";
  expect(citationSchema.parse({ evidenceId, stance: "supports", claimId: "x" })).toEqual({
    evidenceId,
    stance: "supports",
  });
  expect(citationSchema.safeParse({ evidenceId: "1 OR 1=1", stance: "supports" }).success).toBe(false);
  expect(citationSchema.safeParse({ evidenceId, stance: "" }).success).toBe(false);
});
