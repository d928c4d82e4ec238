import { describe, expect, it } from "vitest";
import { bylineIn, withoutFurniture } from "./furniture";

const furniture = [
  "By Ada Marsh",
  "by Ada Marsh and Jo Li",
  "BY ADA MARSH",
  "March 5, 2026",
  "Published: 5 March 2026, 10:40 GMT",
  "Updated on March 5, 2026",
  "Advertisement",
  "SKIP ADVERTISEMENT",
];
const words = [
  "By Tuesday the trams had stopped.",
  "By land we go",
  "March 5, 2026 was the day they ran again",
  "5 March 2026.",
  "Advertisement for trams is dear",
  "No.",
];

describe("withoutFurniture", () => {
  it.each(furniture)("takes out %j", (line) => {
    expect(withoutFurniture(["Trams return", line, "They run."])).toEqual(["Trams return", "They run."]);
  });

  it.each(words)("leaves %j", (line) => {
    expect(withoutFurniture(["Trams return", line, "They run."])).toContain(line);
  });

  it("leaves a name or a date that stands further down", () => {
    const long = ["1", "2", "3", "4", "5", "6", "By Ada Marsh", "March 5, 2026"];
    expect(withoutFurniture(long)).toEqual(long);
    expect(bylineIn(long)).toBeNull();
  });
});
