import { describe, expect, it } from "vitest";
import { stateOfQuery } from "./state-of-query";

const query = { claimId: "c", reviewId: "r" };
const step = (step: "sent" | "answered" | "accepted" | "refused", at: string, of = query) => ({ ...of, step, at });

describe("a query is", () => {
  it.each([
    ["open", []],
    ["sent", [step("sent", "1")]],
    ["answered", [step("sent", "1"), step("answered", "2")]],
    ["sent", [step("answered", "1"), step("sent", "2")]],
    ["accepted", [step("accepted", "2"), step("answered", "2")]],
    ["refused", [step("refused", "3"), step("answered", "2")]],
    ["open", [step("answered", "2", { claimId: "c", reviewId: "an older one" })]],
    ["open", [step("answered", "2", { claimId: "another", reviewId: "r" })]],
  ] as const)("%s after %j", (state, steps) => expect(stateOfQuery(query, steps)).toBe(state));
});
