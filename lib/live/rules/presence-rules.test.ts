import { describe, expect, it } from "vitest";
import { type PageRow, peopleHere } from "./presence-rules";

const page = (userId: string, userName: string, claimId: string | null, working = false): PageRow => ({
  userId,
  userName,
  claimId,
  working,
});
const toCheck = { id: "one", round: 1, verdict: null, disagreed: false };
const pages = [page("b", "Bo", "one", true), page("a", "Åsa", "one"), page("b", "Bo", "one"), page("b", "Bo", null)];

describe("people here", () => {
  it("names each person once, with the claims they look at and those they judge", () => {
    expect(peopleHere(pages, { requiredReviews: 1 }, [toCheck])).toEqual([
      { userId: "a", name: "Åsa", claims: [{ claimId: "one", working: false }] },
      { userId: "b", name: "Bo", claims: [{ claimId: "one", working: true }] },
    ]);
  });

  it.each([
    ["while two judge it blind", toCheck, 0],
    ["once both reviews are in", { ...toCheck, round: 2, verdict: "sourced" }, 1],
    ["once both are in and disagree", { ...toCheck, round: 2, disagreed: true }, 1],
  ])("%s tells who is at a claim, or not", (_, claim, told) => {
    const people = peopleHere(pages, { requiredReviews: 2 }, [claim]);
    expect(people.map(({ name }) => name)).toEqual(["Åsa", "Bo"]);
    expect(people.flatMap(({ claims }) => claims)).toHaveLength(told * 2);
  });

  it("says nothing of a claim of another article", () => {
    expect(peopleHere(pages, { requiredReviews: 1 }, []).flatMap(({ claims }) => claims)).toEqual([]);
  });
});
