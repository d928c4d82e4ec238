import { beforeAll, describe, expect, it } from "vitest";
import { actorOf } from "@/lib/auth/actor-of";
import { database } from "@/lib/database/client";
import { accountRow, type Member, member, recordedWhile, sessionOf } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { changeRole } from "./change-role";

let admin: Member;
beforeAll(async () => {
  admin = await member("admin", "Ada Quill");
});

describe("changeRole", () => {
  it("holds from the next request of a session that is open", async () => {
    const bo = await member("reviewer", "Bo Lind");
    const session = await sessionOf(bo);
    const events = await recordedWhile(() => changeRole(admin, { userId: bo.id, role: "editor" }));
    expect(events).toEqual([
      {
        type: "account.role-changed",
        by: "Ada Quill",
        subjectId: bo.id,
        payload: { name: "Bo Lind", before: "reviewer", after: "editor" },
      },
    ]);
    expect(await actorOf(session)).toMatchObject({ role: "editor" });
  });

  it("writes nothing where the role is the same", async () => {
    const bo = await member("editor");
    const events = await recordedWhile(async () =>
      expect(await changeRole(admin, { userId: bo.id, role: "editor" })).toEqual({
        ok: true,
        value: { changed: false },
      }),
    );
    expect(events).toEqual([]);
  });

  it.each(["editor", "reviewer", "auditor"] as const)("refuses to let an %s make themselves admin", async (role) => {
    const actor = await member(role);
    expect(await changeRole(actor, { userId: actor.id, role: "admin" })).toMatchObject({
      failure: { code: "forbidden" },
    });
    expect((await accountRow(actor.id)).role).toBe(role);
  });

  it.each(["owner", "", undefined])("knows no role %j", async (role) => {
    const bo = await member("editor");
    expect(await changeRole(admin, { userId: bo.id, role })).toMatchObject({ failure: { code: "invalid" } });
  });

  it("keeps one admin, also when two demote each other at once", async () => {
    expect(await changeRole(admin, { userId: admin.id, role: "editor" })).toMatchObject({
      failure: { code: "conflict" },
    });
    const other = await member("admin");
    const both = await atOnce(
      () => changeRole(admin, { userId: other.id, role: "editor" }),
      () => changeRole(other, { userId: admin.id, role: "editor" }),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.user.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
  });
});
