import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { goodPassword, recordedWhile } from "@/lib/testing/accounts";
import { atOnce } from "@/lib/testing/at-once";
import { acceptInvitation } from "./accept-invitation";
import { issueFirstAdminInvitation } from "./issue-first-admin-invitation";
import { findInvitation } from "./queries";

const first = (token: string | null, name = "Ada Quill", email = "ada@desk.example") =>
  acceptInvitation({ token, name, email, password: goodPassword });

describe("while nobody has an account", () => {
  let token: string | null;
  beforeEach(async () => {
    token = await issueFirstAdminInvitation();
  });

  it("gives a link for an admin, in the program's own name", async () => {
    expect(await findInvitation(token ?? "")).toMatchObject({ state: "open", role: "admin", email: null });
    const events = await recordedWhile(issueFirstAdminInvitation);
    expect(events.at(-1)).toMatchObject({ type: "invitation.issued", by: "Tickmark", payload: { role: "admin" } });
  });

  it("keeps no token in the database", async () => {
    const rows = await database.$queryRaw<{ row: string }[]>`
      SELECT i::text AS row FROM "Invitation" i UNION ALL SELECT e::text FROM "Event" e`;
    expect(rows.filter(({ row }) => row.includes(token ?? ""))).toEqual([]);
  });

  it("ends the link before, with an event", async () => {
    const events = await recordedWhile(issueFirstAdminInvitation);
    expect(events.map(({ type }) => type)).toEqual(["invitation.revoked", "invitation.issued"]);
    expect(await first(token)).toMatchObject({ failure: { code: "conflict" } });
    expect(await database.user.count()).toBe(0);
  });

  it("leaves one open link when several starts ask at once", async () => {
    const tokens = await atOnce(...Array.from({ length: 5 }, () => issueFirstAdminInvitation));
    const states = await Promise.all(tokens.map((each) => findInvitation(each ?? "")));
    expect(states.map((found) => found?.state).sort()).toEqual(["open", "revoked", "revoked", "revoked", "revoked"]);
  });

  it("asks the first admin for an email", async () => {
    const nameless = await acceptInvitation({ token, name: "Ada Quill", password: goodPassword });
    expect(nameless).toMatchObject({ failure: { code: "invalid", fields: { email: expect.any(String) } } });
  });
});

it("makes one first admin, however many use the link at once; then there is no link any more", async () => {
  const token = await issueFirstAdminInvitation();
  const all = await atOnce(...[1, 2, 3, 4].map((n) => () => first(token, `Admin ${n}`, `admin${n}@desk.example`)));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database.user.count()).toBe(1);

  const events = await recordedWhile(async () => expect(await issueFirstAdminInvitation()).toBeNull());
  expect(events).toEqual([]);
});
