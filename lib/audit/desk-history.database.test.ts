import { beforeAll, expect, it } from "vitest";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { inviteMember } from "@/lib/accounts/invite-member";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { deskHistoryFormats } from "@/lib/exports/writers/desk-history";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { listDeskHistory, readDeskHistory } from "./desk-history";
import { askedOf, deskHistoryAskedSchema, queryOf } from "./rules/desk-history-asked";

let admin: Actor;
let bo: Actor;
beforeAll(async () => {
  admin = await somebody("admin", "Ada Quill");
  const { token } = must(await inviteMember(admin, { email: "bo@desk.example", role: "reviewer" }));
  bo = must(await acceptInvitation({ token, name: "Bo Lind", password: "seven quiet herons" }));
  const { claim } = await oneClaim(admin);
  must(
    await recordVerdict(
      bo,
      { claimId: claim.id, version: 1 },
      { verdict: "unverified", rationale: "=Nobody answered." },
    ),
  );
});

const told = async (address: Record<string, string>) => {
  const asked = askedOf(deskHistoryAskedSchema.parse(address));
  return (await listDeskHistory(admin.id, asked)).entries.map(({ type, article }) => [type, article !== null]);
};

it("tells of all articles and of the desk in one, the newest first, and can be narrowed", async () => {
  expect((await told({}))[0]).toEqual(["verdict.recorded", true]);
  expect(await told({ about: "invitation" })).toEqual([["invitation.issued", false]]);
  expect(await told({ person: bo.id })).toEqual([
    ["verdict.recorded", true],
    ["account.created", false],
  ]);
  expect(await told({ to: "2020-01-01" })).toEqual([]);
  expect(await told({ from: "2020-01-01", about: "verdict" })).toHaveLength(1);
  expect(await told({ from: "yesterday", about: "nonsense", person: "x", after: "y" })).toEqual(await told({}));
});

it("goes on after any place, where many things happened at one moment too, and misses none", async () => {
  const all = (await listDeskHistory(admin.id, {}, 1_000)).entries;
  const [first] = all;
  if (!first) throw new Error("nothing happened");
  for (const atOnce of [1, 2, 3]) {
    const seen: string[] = [];
    let query = "";
    do {
      const asked = askedOf(deskHistoryAskedSchema.parse(Object.fromEntries(new URLSearchParams(query))));
      const { entries, more } = await listDeskHistory(admin.id, asked, atOnce);
      seen.push(...entries.map(({ hash }) => hash));
      query = more ? queryOf({}, more) : "";
    } while (query !== "");
    expect(seen).toEqual(all.map(({ hash }) => hash));
  }
  expect(all).toHaveLength(await database.event.count());
});

it("is written as a table, in which nothing runs, and one entry a line", async () => {
  const text = async (format: keyof typeof deskHistoryFormats) => {
    let whole = "";
    for await (const part of deskHistoryFormats[format].write(readDeskHistory(admin.id, {}))) whole += part;
    return whole;
  };
  const csv = await text("csv");
  expect(csv.startsWith("\uFEFFat,person,did,")).toBe(true);
  expect(csv).toContain("Bo Lind");
  expect(csv).not.toMatch(/(^|,)"?=/m);
  const lines = (await text("jsonl"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(await database.event.count());
});
