import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import type { Outcome } from "@/lib/outcome";
import { goodPassword, type Member, member, recordedWhile } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { acceptInvitation } from "./accept-invitation";
import { inviteMember } from "./invite-member";
import { revokeInvitation } from "./revoke-invitation";

let admin: Member;
beforeAll(async () => {
  admin = await member("admin", "Ada Quill");
});

async function invitation() {
  const email = `${randomUUID()}@desk.example`;
  const invited = await inviteMember(admin, { email, role: "reviewer" });
  if (!invited.ok) throw new Error(invited.failure.message);
  const { id } = await database.invitation.findFirstOrThrow({ where: { email } });
  return { invitationId: id, email, token: invited.value.token };
}

const accept = (token: string) => acceptInvitation({ token, name: "Bo Lind", password: goodPassword });

describe("revokeInvitation", () => {
  it("ends the link, and records it once", async () => {
    const { invitationId, email, token } = await invitation();
    const events = await recordedWhile(() => revokeInvitation(admin, { invitationId }));
    expect(events).toMatchObject([{ type: "invitation.revoked", by: "Ada Quill", payload: { email } }]);
    expect(await accept(token)).toMatchObject({ failure: { code: "conflict", message: /taken back/ } });

    const again = await recordedWhile(async () =>
      expect(await revokeInvitation(admin, { invitationId })).toEqual({ ok: true, value: { changed: false } }),
    );
    expect(again).toEqual([]);
  });

  it.each(["editor", "reviewer", "auditor"] as const)("refuses to let an %s do it", async (role) => {
    const { invitationId, token } = await invitation();
    expect(await revokeInvitation(await member(role), { invitationId })).toMatchObject({
      failure: { code: "forbidden" },
    });
    expect((await accept(token)).ok).toBe(true);
  });

  it("says that a used one made an account", async () => {
    const { invitationId, token } = await invitation();
    await accept(token);
    expect(await revokeInvitation(admin, { invitationId })).toMatchObject({ failure: { code: "conflict" } });
  });

  it("either revokes or makes the account, never both", async () => {
    const { invitationId, email, token } = await invitation();
    const both = await atOnce<Outcome<unknown>>(
      () => revokeInvitation(admin, { invitationId }),
      () => accept(token),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { acceptedAt } = await database.invitation.findUniqueOrThrow({ where: { id: invitationId } });
    expect(await database.user.count({ where: { email } })).toBe(acceptedAt ? 1 : 0);
  });

  it.each([{ invitationId: randomUUID() }, { invitationId: "x" }, {}])("does not find %j", async (given) => {
    expect((await revokeInvitation(admin, given)).ok).toBe(false);
  });
});
