import { expect, it } from "vitest";
import type { ClaimView } from "@/lib/views/view-claim";
import { nextSuccessor } from "./next-successor";

type Retired = Parameters<typeof nextSuccessor>[0];
const kind = "date" as const;
const child = (id: string, retirement: Retired["retirement"]): Retired["children"][number] => ({
  id,
  number: 1,
  kind,
  exact: "x",
  retirement,
});
const parent: ClaimView["parents"][number] = { id: "p", number: 1, kind, exact: "x", round: 1, reviews: [] };

it.each<[string, Retired, string | null]>([
  ["stays with a claim in use", { retirement: null, parents: [parent], children: [child("a", "undone")] }, null],
  ["goes to the first part", { retirement: "split", parents: [], children: [child("a", null), child("b", null)] }, "a"],
  [
    "passes parts of a split that was undone before",
    { retirement: "split", parents: [], children: [child("a", "undone"), child("b", null)] },
    "b",
  ],
  ["goes back to what it came out of", { retirement: "undone", parents: [parent], children: [] }, "p"],
])("%s", (_, claim, id) => {
  expect(nextSuccessor(claim)).toBe(id);
});
