import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOf } from "@/lib/auth/actor-of";
import { database } from "@/lib/database/client";
import { accountRow, type Member, member, recordedWhile, sessionOf } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { changeRole } from "./change-role";
import { disableAccount } from "./disable-account";
import { enableAccount } from "./enable-account";
import { inviteMember } from "./invite-member";
import { findInvitation } from "./queries";

const reason = "Left the newsroom";
let admin: Member;
beforeAll(async () => {
  admin = await member("admin", "Ada Quill");
});

describe("disableAccount", () => {
  it("ends the sessions, records why, and does it once", async () => {
    const bo = await member("editor", "Bo Lind");
    const session = await sessionOf(bo);
    expect(await actorOf(session)).toEqual({ id: bo.id, name: "Bo Lind", role: "editor" });

    const events = await recordedWhile(() => disableAccount(admin, { userId: bo.id, reason }));
    expect(events).toEqual([
      { type: "account.disabled", by: "Ada Quill", subjectId: bo.id, payload: { name: "Bo Lind", reason } },
    ]);
    expect(await actorOf(session)).toBeNull();

    const before = await accountRow(bo.id);
    const again = await recordedWhile(async () =>
      expect(await disableAccount(admin, { userId: bo.id, reason })).toEqual({ ok: true, value: { changed: false } }),
    );
    expect(again).toEqual([]);
    expect(await accountRow(bo.id)).toEqual(before);
  });

  it.each([
    ["disabled", (userId: string) => disableAccount(admin, { userId, reason })],
    ["an admin no longer", (userId: string) => changeRole(admin, { userId, role: "reviewer" })],
  ])("leaves no invitation open that somebody gave out who is now %s, and others' alone", async (_, end) => {
    const bo = await member("admin", "Bo Lind");
    const invited = async (by: Member) => {
      const outcome = await inviteMember(by, { email: `${randomUUID()}@desk.example`, role: "admin" });
      return outcome.ok ? outcome.value.token : "";
    };
    const [kept, ended] = [await invited(admin), await invited(bo)];
    const events = await recordedWhile(() => end(bo.id));
    expect(events.slice(1)).toMatchObject([{ type: "invitation.revoked", by: "Ada Quill" }]);
    expect((await findInvitation(ended))?.state).toBe("revoked");
    expect((await findInvitation(kept))?.state).toBe("open");
  });

  it.each(["editor", "reviewer", "auditor"] as const)("refuses to let an %s do it", async (role) => {
    const [actor, bo] = [await member(role), await member("reviewer")];
    expect(await disableAccount(actor, { userId: bo.id, reason })).toMatchObject({ failure: { code: "forbidden" } });
    expect(await enableAccount(actor, { userId: bo.id, reason })).toMatchObject({ failure: { code: "forbidden" } });
    expect((await accountRow(bo.id)).disabledAt).toBeNull();
  });

  it.each([undefined, "", "  x "])("wants a reason, not %j", async (no) => {
    const bo = await member("reviewer");
    expect(await disableAccount(admin, { userId: bo.id, reason: no })).toMatchObject({
      failure: { code: "invalid", fields: { reason: expect.any(String) } },
    });
    expect((await accountRow(bo.id)).disabledAt).toBeNull();
  });

  it("does not find an account that was never there", async () => {
    expect(await disableAccount(admin, { userId: randomUUID(), reason })).toMatchObject({
      failure: { code: "not-found" },
    });
  });

  it("keeps the last active admin, also when two admins disable each other at once", async () => {
    expect(await disableAccount(admin, { userId: admin.id, reason })).toMatchObject({ failure: { code: "conflict" } });

    const other = await member("admin", "Cy Marsh");
    const both = await atOnce(
      () => disableAccount(admin, { userId: other.id, reason }),
      () => disableAccount(other, { userId: admin.id, reason }),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.user.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
    await database.user.update({ where: { id: admin.id }, data: { disabledAt: null } });
  });
});

describe("enableAccount", () => {
  it("opens the account again, but not the sessions it had", async () => {
    const bo = await member("auditor", "Bo Lind");
    const session = await sessionOf(bo);
    await disableAccount(admin, { userId: bo.id, reason });
    const events = await recordedWhile(() => enableAccount(admin, { userId: bo.id, reason: "Came back" }));
    expect(events).toEqual([
      { type: "account.enabled", by: "Ada Quill", subjectId: bo.id, payload: { name: "Bo Lind", reason: "Came back" } },
    ]);
    expect(await actorOf(session)).toBeNull();
    expect(await actorOf(await sessionOf(bo))).toMatchObject({ role: "auditor" });
  });

  it("writes nothing for an account that is active", async () => {
    const bo = await member("auditor");
    const events = await recordedWhile(async () =>
      expect(await enableAccount(admin, { userId: bo.id, reason })).toEqual({ ok: true, value: { changed: false } }),
    );
    expect(events).toEqual([]);
  });
});
