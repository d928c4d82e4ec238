import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyCredentials } from "@/lib/auth/verify-credentials";
import { database } from "@/lib/database/client";
import { goodPassword, type Member, member, recordedWhile } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { acceptInvitation } from "./accept-invitation";
import { newToken } from "./invitation-token";
import { inviteMember } from "./invite-member";

let admin: Member;
beforeAll(async () => {
  admin = await member("admin");
});

async function invited(role = "reviewer") {
  const email = `${randomUUID()}@desk.example`;
  const outcome = await inviteMember(admin, { email, role });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return { email, token: outcome.value.token };
}

const bo = (token: string) => ({ token, name: "Bo Lind", password: goodPassword });

describe("acceptInvitation", () => {
  it("makes the account that was promised, in the person's own name", async () => {
    const { email, token } = await invited("auditor");
    const events = await recordedWhile(() => acceptInvitation(bo(token)));
    const user = await database.user.findUniqueOrThrow({ where: { email } });
    expect(user).toMatchObject({ name: "Bo Lind", role: "auditor", sessionNumber: 1, disabledAt: null });
    expect(events).toMatchObject([
      { type: "account.created", by: "Bo Lind", subjectId: user.id, payload: { email, role: "auditor" } },
    ]);
    expect((await verifyCredentials({ email, password: goodPassword })).ok).toBe(true);
  });

  it("keeps the invited address and role, whatever the form sends", async () => {
    const { email, token } = await invited();
    await acceptInvitation({ ...bo(token), email: "other@desk.example", role: "admin" });
    expect(await database.user.findUnique({ where: { email } })).toMatchObject({ role: "reviewer" });
    expect(await database.user.count({ where: { email: "other@desk.example" } })).toBe(0);
  });

  it("works once", async () => {
    const { token, email } = await invited();
    const use = () => acceptInvitation(bo(token));
    const all = await atOnce(use, use, use);
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await acceptInvitation(bo(token))).toMatchObject({
      failure: { code: "conflict", message: /already been used/ },
    });
    expect(await database.user.count({ where: { email } })).toBe(1);
  });

  it("ends after its seven days", async () => {
    const { token, email } = await invited();
    await database.invitation.updateMany({ where: { email }, data: { expiresAt: new Date() } });
    const events = await recordedWhile(async () =>
      expect(await acceptInvitation(bo(token))).toMatchObject({ failure: { message: /expired/ } }),
    );
    expect(events).toEqual([]);
  });

  it("does not know a link that the desk never gave", async () => {
    expect(await acceptInvitation(bo(newToken().token))).toMatchObject({ failure: { code: "not-found" } });
  });

  it.each([
    ["name", { name: "  " }],
    ["password", { password: "too short" }],
    ["password", { password: undefined }],
  ])("wants a %s, and leaves the link open when it is missing", async (field, wrong) => {
    const { token } = await invited();
    expect(await acceptInvitation({ ...bo(token), ...wrong })).toMatchObject({
      failure: { code: "invalid", fields: { [field]: expect.any(String) } },
    });
    expect((await acceptInvitation(bo(token))).ok).toBe(true);
  });
});
