import { describe, expect, it } from "vitest";
import { kept, rangeOf } from "./kept";

describe("kept bytes of somebody else", () => {
  it.each(["text/html; charset=utf-8", "image/svg+xml", "application/pdf", "text/javascript", "image/png"])(
    "run nothing and load nothing, whatever they are: %s",
    (mediaType) => {
      const { headers } = kept({ sha256: "a", size: 3, mediaType });
      expect(headers.get("content-security-policy")).toBe(
        "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-type")).toBe(mediaType);
      expect(headers.get("cache-control")).toContain("no-store");
    },
  );

  it("are handed over as a file under a harmless name", () => {
    const { headers } = kept({ sha256: "a", size: 3, mediaType: "text/html", fileName: '../a"\r\nx: y.html' });
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename/);
    expect(headers.get("x")).toBeNull();
  });

  it.each([
    [null, null],
    ["bytes=0-", { start: 0, end: 9 }],
    ["bytes=3-5", { start: 3, end: 5 }],
    ["bytes=8-50", { start: 8, end: 9 }],
    ["bytes=-4", { start: 6, end: 9 }],
    ["bytes=-40", { start: 0, end: 9 }],
    ["bytes=10-", "none"],
    ["bytes=5-3", "none"],
    ["bytes=-", null],
    ["bytes=0-1,3-4", null],
    ["lines=1-2", null],
  ])("of ten are given from %s", (header, range) => expect(rangeOf(header, 10)).toEqual(range));
});
