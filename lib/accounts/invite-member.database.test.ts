import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { type Member, member, recordedWhile } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { inviteMember } from "./invite-member";
import { findInvitation } from "./queries";

let admin: Member;
beforeAll(async () => {
  admin = await member("admin", "Ada Quill");
});

describe("inviteMember", () => {
  it("records who was invited as what, and hands out the token once", async () => {
    let token = "";
    const events = await recordedWhile(async () => {
      const invited = await inviteMember(admin, { email: " Bo@Desk.Example", role: "editor" });
      if (invited.ok) token = invited.value.token;
    });
    expect(events).toMatchObject([
      { type: "invitation.issued", by: "Ada Quill", payload: { email: "bo@desk.example", role: "editor" } },
    ]);
    expect(await findInvitation(token)).toEqual({
      state: "open",
      email: "bo@desk.example",
      role: "editor",
      invitedBy: "Ada Quill",
    });
  });

  it.each(["editor", "reviewer", "auditor"] as const)("refuses to let an %s do it", async (role) => {
    const actor = await member(role);
    const events = await recordedWhile(async () =>
      expect(await inviteMember(actor, { email: "x@desk.example", role: "admin" })).toMatchObject({
        failure: { code: "forbidden" },
      }),
    );
    expect(events).toEqual([]);
  });

  it.each([
    ["no admin any more", { role: "editor" as const }],
    ["disabled", { disabledAt: new Date() }],
  ])("refuses somebody who is %s since their page was drawn", async (_, data) => {
    const was = await member("admin");
    await database.user.update({ where: { id: was.id }, data });
    expect(await inviteMember(was, { email: "y@desk.example", role: "admin" })).toMatchObject({
      failure: { code: "forbidden" },
    });
    expect(await database.invitation.count({ where: { email: "y@desk.example" } })).toBe(0);
  });

  it.each([
    [{ email: "no address", role: "editor" }, "email"],
    [{ email: "z@desk.example", role: "owner" }, "role"],
    [{ role: "editor" }, "email"],
  ])("refuses %j", async (given, field) => {
    expect(await inviteMember(admin, given)).toMatchObject({
      failure: { code: "invalid", fields: { [field]: expect.any(String) } },
    });
  });

  it("refuses an address that has an account", async () => {
    const { email } = await member("reviewer");
    expect(await inviteMember(admin, { email: email.toUpperCase(), role: "editor" })).toMatchObject({
      failure: { code: "conflict" },
    });
  });

  it("leaves one open link when one address is invited several times at once", async () => {
    const email = "often@desk.example";
    const invite = () => inviteMember(admin, { email, role: "reviewer" });
    await atOnce(invite, invite, invite);
    expect(await database.invitation.count({ where: { email } })).toBe(3);
    expect(await database.invitation.count({ where: { email, revokedAt: null } })).toBe(1);
  });
});
