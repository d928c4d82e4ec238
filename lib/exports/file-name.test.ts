import { expect, test } from "vitest";
import { exportFileName } from "./file-name";

test.each([
  ["Harbour dredging: what we know", "harbour-dredging-what-we-know-14.csv"],
  ["‘Économie’ — où va l’argent ?", "economie-ou-va-l-argent-14.csv"],
  ["../../etc/passwd\r\nSet-Cookie: a", "etc-passwd-set-cookie-a-14.csv"],
  ["港口疏浚", "article-14.csv"],
  ["", "article-14.csv"],
])("%j is exported as %s", (title, name) => expect(exportFileName(title, 14, "csv")).toBe(name));

test("a long title is cut", () => {
  expect(exportFileName("word ".repeat(100), 3, "json").length).toBeLessThanOrEqual(60 + "-3.json".length);
});
