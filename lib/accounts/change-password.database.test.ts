import { describe, expect, it } from "vitest";
import { actorOf } from "@/lib/auth/actor-of";
import { verifyCredentials } from "@/lib/auth/verify-credentials";
import { accountRow, goodPassword, member, recordedWhile, sessionOf } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { changePassword } from "./change-password";

const password = "eleven loud cranes";

describe("changePassword", () => {
  it("ends every session, and the old password", async () => {
    const bo = await member("reviewer", "Bo Lind");
    const session = await sessionOf(bo);
    const events = await recordedWhile(async () =>
      expect(await changePassword(bo, { current: goodPassword, password })).toEqual({
        ok: true,
        value: { id: bo.id, sessionNumber: 2 },
      }),
    );
    expect(events).toEqual([
      { type: "account.password-changed", by: "Bo Lind", subjectId: bo.id, payload: { name: "Bo Lind" } },
    ]);
    expect(await actorOf(session)).toBeNull();
    expect((await verifyCredentials({ email: bo.email, password: goodPassword })).ok).toBe(false);
    expect((await verifyCredentials({ email: bo.email, password })).ok).toBe(true);
  });

  it.each([
    ["a wrong current one", { current: "not the password", password }, "current"],
    ["a short new one", { current: goodPassword, password: "short" }, "password"],
    ["the same again", { current: goodPassword, password: goodPassword }, "password"],
    ["nothing", {}, "current"],
  ])("refuses %s and writes nothing", async (_, given, field) => {
    const bo = await member("reviewer");
    const before = await accountRow(bo.id);
    const events = await recordedWhile(async () =>
      expect(await changePassword(bo, given)).toMatchObject({
        failure: { code: "invalid", fields: { [field]: expect.any(String) } },
      }),
    );
    expect(events).toEqual([]);
    expect(await accountRow(bo.id)).toEqual(before);
  });

  it("takes one of two changes that were made at once", async () => {
    const bo = await member("reviewer");
    const both = await atOnce(
      () => changePassword(bo, { current: goodPassword, password }),
      () => changePassword(bo, { current: goodPassword, password: "another good one" }),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await accountRow(bo.id)).sessionNumber).toBe(2);
  });
});
