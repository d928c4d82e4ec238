import { beforeAll, describe, expect, it } from "vitest";
import { actorOf } from "@/lib/auth/actor-of";
import { verifyCredentials } from "@/lib/auth/verify-credentials";
import { database } from "@/lib/database/client";
import { accountRow, goodPassword, type Member, member, recordedWhile, sessionOf } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { must } from "@/lib/testing/desk";
import { changeRole } from "./change-role";
import { disableAccount } from "./disable-account";
import { enableAccount } from "./enable-account";
import { issuePasswordLink, issuePasswordLinkHere } from "./issue-password-link";
import { findPasswordLink, resetPassword } from "./reset-password";

const password = "eleven loud cranes";
let admin: Member;
beforeAll(async () => {
  admin = await member("admin", "Ada Quill");
});
const linkFor = async ({ id }: Member) => must(await issuePasswordLink(admin, { userId: id })).token;

describe("a link for a new password", () => {
  it("sets it once, ends every session, and both are told", async () => {
    const bo = await member("reviewer", "Bo Lind");
    const session = await sessionOf(bo);
    const events = await recordedWhile(async () => {
      const token = await linkFor(bo);
      expect((await verifyCredentials({ email: bo.email, password: goodPassword })).ok).toBe(true);
      expect(must(await resetPassword({ token, password }))).toEqual({ id: bo.id, sessionNumber: 2 });
      expect(await resetPassword({ token, password: goodPassword })).toMatchObject({ failure: { code: "conflict" } });
      expect(await findPasswordLink(token)).toEqual({ state: "used", email: bo.email });
    });
    expect(events).toMatchObject([
      { type: "password-link.issued", by: "Ada Quill", payload: { userId: bo.id, name: "Bo Lind" } },
      { type: "account.password-reset", by: "Bo Lind", subjectId: bo.id },
    ]);
    expect(await actorOf(session)).toBeNull();
    expect((await verifyCredentials({ email: bo.email, password: goodPassword })).ok).toBe(false);
    expect((await verifyCredentials({ email: bo.email, password })).ok).toBe(true);
  });

  it("works for one of two who use it at once", async () => {
    const bo = await member("reviewer");
    const token = await linkFor(bo);
    const both = await atOnce(
      () => resetPassword({ token, password }),
      () => resetPassword({ token, password: "another good one" }),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("takes the place of an older one", async () => {
    const bo = await member("reviewer");
    const first = await linkFor(bo);
    const second = await linkFor(bo);
    expect(await resetPassword({ token: first, password })).toMatchObject({ failure: { code: "conflict" } });
    expect((await resetPassword({ token: second, password })).ok).toBe(true);
  });

  it("ends after a day", async () => {
    const token = await linkFor(await member("reviewer"));
    const newest = await database.passwordLink.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    await database.passwordLink.update({ where: { id: newest.id }, data: { expiresAt: new Date() } });
    expect(await resetPassword({ token, password })).toMatchObject({
      failure: { code: "conflict", message: expect.stringContaining("expired") },
    });
  });

  it("is no way back in for who is disabled, nor later when they are enabled", async () => {
    const bo = await member("reviewer");
    const token = await linkFor(bo);
    const why = { userId: bo.id, reason: "Left the newsroom" };
    must(await disableAccount(admin, why));
    expect((await resetPassword({ token, password })).ok).toBe(false);
    expect(await issuePasswordLink(admin, { userId: bo.id })).toMatchObject({ failure: { code: "conflict" } });
    must(await enableAccount(admin, why));
    expect((await resetPassword({ token, password })).ok).toBe(false);
  });

  it("made by an admin who is one no longer takes over nobody's account", async () => {
    const other = await member("admin");
    const bo = await member("reviewer");
    const { token } = must(await issuePasswordLink(other, { userId: bo.id }));
    must(await changeRole(admin, { userId: other.id, role: "editor" }));
    expect((await resetPassword({ token, password })).ok).toBe(false);
  });

  it.each(["editor", "reviewer", "auditor"] as const)("is not an %s's to make", async (role) => {
    const bo = await member("reviewer");
    const events = await recordedWhile(async () =>
      expect(await issuePasswordLink(await member(role), { userId: bo.id })).toMatchObject({
        failure: { code: "forbidden" },
      }),
    );
    expect(events).toEqual([]);
  });

  it.each([
    ["a link nobody made", { token: "never", password }, "not-found"],
    ["a short password", { token: "never", password: "short" }, "invalid"],
    ["nothing", {}, "invalid"],
  ])("refuses %s", async (_, given, code) => {
    expect(await resetPassword(given)).toMatchObject({ failure: { code } });
  });

  it("is made on the machine itself for whoever has an account there", async () => {
    const events = await recordedWhile(async () => {
      const { token } = must(await issuePasswordLinkHere(admin.email.toUpperCase()));
      expect(await findPasswordLink(token)).toEqual({ state: "open", email: admin.email });
      expect(await issuePasswordLinkHere("nobody@desk.example")).toMatchObject({ failure: { code: "not-found" } });
    });
    expect(events).toMatchObject([{ type: "password-link.issued", by: "Tickmark" }]);
    expect((await accountRow(admin.id)).sessionNumber).toBe(1);
  });
});
