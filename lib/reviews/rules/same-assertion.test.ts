import { describe, expect, it } from "vitest";
import { sameAssertion } from "./same-assertion";

describe("claims that assert the same", () => {
  it.each([
    ["the very words", "The bridge opened in 2021", "The bridge opened in 2021"],
    ["otherwise cased and ended", "The bridge opened in 2021.", "THE BRIDGE OPENED IN 2021"],
    ["another tense", "The bridge opens in 2021", "The bridge opened in 2021"],
    ["the day first", "In 2021 the harbour bridge opened", "The harbour bridge opened in 2021"],
    ["a word more", "The harbour bridge opened in 2021", "The bridge opened in 2021"],
    ["a thousands' comma", "The yard employs 1,200 people", "The yard employs 1200 people"],
    ["both denied", "The mayor did not sign the contract", "The mayor didn’t sign the contract"],
    ["figures told in another order", "In 2021 the yard hired 40 people", "The yard hired 40 people in 2021"],
    ["other scripts", "Мост открыли в 2021", "Мост открыли в 2021"],
  ])("%s", (_, one, two) => {
    expect(sameAssertion(one, two)).toBeGreaterThanOrEqual(0.6);
    expect(sameAssertion(two, one)).toBe(sameAssertion(one, two));
  });

  it.each([
    ["another subject, same numbers", "The council cut 40 jobs in March", "The hospital cut 40 jobs in March"],
    ["another thing done", "The council cut 40 jobs in March", "The council created 40 jobs in March"],
    ["another number", "The bridge opened in 2021", "The bridge opened in 2020"],
    ["a number more", "The bridge opened in 2021", "The bridge opened on 4 May 2021"],
    ["denied", "The bridge opened in 2021", "The bridge did not open in 2021"],
    ["denied by contraction", "The mayor signed the contract", "The mayor didn't sign the contract"],
    ["who did it to whom", "Ann Fenn paid Bob Marsh 40 euros", "Bob Marsh paid Ann Fenn 40 euros"],
    ["another speaker", "“It is safe,” Ann Fenn said", "“It is safe,” Bob Marsh said"],
    ["one of several, in a short word", "The car burned on Monday", "The cars burned on Monday"],
    ["a word of a long sentence", "opened", "The bridge the city paid for opened to great crowds"],
    ["no words at all", "40", "40"],
    ["nothing", "", ""],
  ])("not: %s", (_, one, two) => {
    expect(sameAssertion(one, two)).toBeNull();
    expect(sameAssertion(two, one)).toBeNull();
  });

  it("are as alike as the share of words that they have in common, down to three of five", () => {
    expect(sameAssertion("The mayor did not sign the contract", "The mayor didn’t sign the contract")).toBe(1);
    expect(sameAssertion("The harbour bridge opened", "The old harbour bridge finally opened")).toBe(0.6);
  });
});
