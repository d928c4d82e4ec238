import { expect, test } from "vitest";
import { exportFileName } from "./file-name";

test.each([
  ["Harbour dredging: what we know", "harbour-dredging-what-we-know-14.csv"],
  ["‘Économie’ — où va l’argent ?", "economie-ou-va-largent-14.csv"],
  ["../../etc/passwd\r\nSet-Cookie: a", "etc-passwd-set-cookie-a-14.csv"],
  ["港口疏浚", "article-14.csv"],
  ["", "article-14.csv"],
])("%j is exported as %s", (title, name) => expect(exportFileName(title, 14, "csv")).toBe(name));

test("a long title ends with a whole word", () => {
  expect(exportFileName("harbour ".repeat(100), 3, "json")).toBe(`${"harbour-".repeat(7)}3.json`);
});

test("a word longer than any name is cut", () => {
  expect(exportFileName("a".repeat(500), 3, "csv")).toBe(`${"a".repeat(60)}-3.csv`);
});
