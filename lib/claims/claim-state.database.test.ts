import { beforeAll, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { oneClaim, somebody } from "@/lib/testing/desk";
import { inPlace, inUse, notDismissed, orphaned } from "./in-use";

let id: string;
beforeAll(async () => {
  id = (await oneClaim(await somebody("editor"))).claim.id;
});

/** One claim in each way it can be written. A retired one is nothing else, and an orphaned one keeps why it was set aside. */
const rows: [string, Prisma.ClaimUpdateInput, string, string[]][] = [
  ["with nothing said of it", {}, "inUse", ["inPlace", "notDismissed", "inUse"]],
  ["that two judged differently", { disagreed: true }, "inUse", ["inPlace", "notDismissed", "inUse"]],
  ["dismissed", { dismissal: "No claim" }, "dismissed", ["inPlace"]],
  ["waived", { waiver: "Not worth it" }, "waived", ["inPlace", "notDismissed"]],
  ["without a place, and none known", { candidateAnchors: [] }, "orphaned", ["orphaned"]],
  ["dismissed, without a place", { dismissal: "No claim", candidateAnchors: [] }, "orphaned", ["orphaned"]],
  ["split", { retirement: "split" }, "retired", []],
  ["deleted while it was without a place", { retirement: "deleted", candidateAnchors: [] }, "retired", []],
  ["dismissed, then merged", { dismissal: "No claim", retirement: "merged" }, "retired", []],
];

it.each(rows)("a claim %s", async (_, data, state, picked) => {
  const undone = new Error("seen");
  const seen = database.$transaction(async (tx) => {
    await tx.claim.update({ where: { id }, data });
    expect(await tx.claim.findUnique({ where: { id }, select: { state: true } })).toEqual({ state });
    for (const [name, where] of Object.entries({ inPlace, notDismissed, inUse, orphaned }))
      expect([name, await tx.claim.count({ where: { id, ...where } })]).toEqual([name, picked.includes(name) ? 1 : 0]);
    throw undone;
  });
  await expect(seen).rejects.toBe(undone);
});

it("is told by the row alone: nobody can write it", async () => {
  await expect(database.claim.update({ where: { id }, data: { state: "retired" } })).rejects.toThrow(/state/);
});
