import { describe, expect, it } from "vitest";
import { askedOf, deskAbouts, deskHistoryAskedSchema, queryOf } from "./desk-history-asked";

const person = "0197f2c4-0000-7000-8000-000000000001";
const place = { at: new Date("2026-03-05T10:00:00.000Z"), chain: "desk", seq: 12 };
const whole = { person, about: "verdict" as const, from: "2026-03-01", to: "2026-03-05" };
const nothing = { person: undefined, about: undefined, from: undefined, to: undefined, after: undefined };

describe("what an address asks of the desk's history", () => {
  it("is read as it was written, and the person as who did it", () => {
    const query = queryOf(whole, place);
    const read = deskHistoryAskedSchema.parse(Object.fromEntries(new URLSearchParams(query)));
    expect(read).toEqual({ ...whole, after: place });
    const { person: actorId, ...rest } = whole;
    expect(askedOf(read)).toEqual({ ...rest, actorId, after: place });
  });

  it("is nothing where nothing is asked, and is written as that", () => {
    expect(deskHistoryAskedSchema.parse({})).toEqual(nothing);
    expect(queryOf(deskHistoryAskedSchema.parse({}))).toBe("");
  });

  it.each(deskAbouts)("may be about %s", (about) => {
    expect(deskHistoryAskedSchema.parse({ about }).about).toBe(about);
  });

  it.each([
    ["a person that is none", { person: "Ada" }],
    ["something there is not", { about: "weather" }],
    ["a day that is none", { from: "yesterday", to: "2026-02-30" }],
    ["a place without a chain", { after: "2026-03-05T10:00:00.000Z~12" }],
    ["a place with more", { after: "2026-03-05T10:00:00.000Z~desk~12~9" }],
    ["a place before it", { after: " ~2026-03-05T10:00:00.000Z~desk~12" }],
    ["a place without a number", { after: "2026-03-05T10:00:00.000Z~desk~x" }],
    ["a place at no time", { after: "soon~desk~12" }],
    ["an event that cannot be", { after: "2026-03-05T10:00:00.000Z~desk~0" }],
    ["one beyond all", { after: "2026-03-05T10:00:00.000Z~desk~2147483648" }],
  ])("narrows nothing by %s", (_, given) => {
    expect(deskHistoryAskedSchema.parse(given)).toEqual(nothing);
  });
});
