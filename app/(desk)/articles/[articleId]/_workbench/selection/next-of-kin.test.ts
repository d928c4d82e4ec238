import { expect, it } from "vitest";
import type { ClaimView } from "@/lib/views/view-claim";
import { nextOfKin } from "./next-of-kin";

type Kin = Parameters<typeof nextOfKin>[0];
const kind = "date" as const;
const child = (id: string, retirement: Kin["retirement"]): Kin["children"][number] => ({
  id,
  number: 1,
  kind,
  exact: "x",
  retirement,
});
const parent: ClaimView["parents"][number] = { id: "p", number: 1, kind, exact: "x", round: 1, reviews: [] };

it.each<[string, Kin, string | null]>([
  ["stays with a claim in use", { retirement: null, parents: [parent], children: [child("a", "undone")] }, null],
  ["goes to the first part", { retirement: "split", parents: [], children: [child("a", null), child("b", null)] }, "a"],
  [
    "passes parts of a split that was undone before",
    { retirement: "split", parents: [], children: [child("a", "undone"), child("b", null)] },
    "b",
  ],
  ["goes back to what it came out of", { retirement: "undone", parents: [parent], children: [] }, "p"],
])("%s", (_, claim, id) => {
  expect(nextOfKin(claim)).toBe(id);
});
