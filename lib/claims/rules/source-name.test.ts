import { describe, expect, it } from "vitest";
import { sourceNameOf } from "./source-name";

describe("sourceNameOf", () => {
  it.each([
    ["He", "Anton Brevik", "Anton Brevik"],
    ["The authority", null, "authority"],
    ["the authority", null, "authority"],
    ["An official", null, "official"],
    ["Theodora", null, "Theodora"],
    ["A", null, "A"],
    ["a  crew", null, "crew"],
    ["Ministry of the Sea", null, "Ministry of the Sea"],
    ["the crew ", null, "crew"],
    ["the ", null, "the "],
  ])("calls %j, resolved to %j, %j", (exact, resolved, name) => {
    expect(sourceNameOf({ exact, resolved })).toBe(name);
  });
});
