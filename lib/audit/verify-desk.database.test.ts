import { beforeAll, describe, expect, it } from "vitest";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { changeRole } from "@/lib/accounts/change-role";
import { disableAccount } from "@/lib/accounts/disable-account";
import { enableAccount } from "@/lib/accounts/enable-account";
import { inviteMember } from "@/lib/accounts/invite-member";
import { issueFirstAdminInvitation } from "@/lib/accounts/issue-first-admin-invitation";
import { issuePasswordLink } from "@/lib/accounts/issue-password-link";
import { resetPassword } from "@/lib/accounts/reset-password";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { must } from "@/lib/testing/desk";
import { verifyDesk } from "./verify-desk";

const password = "seven quiet herons";
let admin: Actor;
let bo: string;

beforeAll(async () => {
  const token = (await issueFirstAdminInvitation()) ?? "";
  admin = must(await acceptInvitation({ token, name: "Ada Quill", email: "ada@desk.example", password }));
  const invited = must(await inviteMember(admin, { email: "bo@desk.example", role: "reviewer" }));
  bo = must(await acceptInvitation({ token: invited.token, name: "Bo Lind", password })).id;
  must(await changeRole(admin, { userId: bo, role: "editor" }));
  must(await issuePasswordLink(admin, { userId: bo }));
  const link = must(await issuePasswordLink(admin, { userId: bo }));
  must(await resetPassword({ token: link.token, password: "eleven loud cranes" }));
  const why = { userId: bo, reason: "Was away for a year" };
  must(await disableAccount(admin, why));
  must(await enableAccount(admin, why));
});

describe("the history of accounts", () => {
  it("gives the tables: accounts, invitations and links for a password", async () => {
    expect(await verifyDesk()).toMatchObject({ intact: true });
  });

  // Each is put back, so that one does not hide the next.
  it.each([
    ["a role", () => database.user.update({ where: { id: bo }, data: { role: "admin" } }), "role"],
    [
      "an account",
      () => database.user.update({ where: { id: bo }, data: { role: "editor", disabledAt: new Date() } }),
      "disabled",
    ],
    ["nothing again", () => database.user.update({ where: { id: bo }, data: { disabledAt: null } }), null],
    ["a link", () => database.passwordLink.updateMany({ data: { revokedAt: null } }), "revoked"],
  ])("shows who changed %s behind its back", async (_, change, named) => {
    await change();
    const proof = await verifyDesk();
    expect(proof.intact ? null : proof.message).toEqual(named && expect.stringContaining(named));
  });
});
