import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { type Member, member } from "@/lib/testing/accounts";
import { inviteMember } from "./invite-member";
import { emailOf, findInvitation, listPeople } from "./queries";

let admin: Member;
beforeAll(async () => {
  admin = await member("admin", "Ada Quill");
  await member("editor", "Bo Lind");
  const gone = await member("reviewer", "Aaron Gone");
  await database.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
  await inviteMember(admin, { email: "first@desk.example", role: "reviewer" });
  await inviteMember(admin, { email: "first@desk.example", role: "editor" });
});

describe("listPeople", () => {
  it("names active accounts before disabled ones, and only open invitations", async () => {
    const people = await listPeople(admin);
    if (!people.ok) throw new Error(people.failure.message);
    expect(people.value.accounts.map(({ name }) => name)).toEqual(["Ada Quill", "Bo Lind", "Aaron Gone"]);
    expect(people.value.invitations).toMatchObject([{ email: "first@desk.example", role: "editor" }]);
  });

  it("hands out no secrets", async () => {
    expect(JSON.stringify(await listPeople(admin))).not.toMatch(/argon2|tokenHash|passwordHash|sessionNumber/);
  });

  it.each([
    ["admin", true],
    ["auditor", true],
    ["editor", false],
    ["reviewer", false],
  ] as const)("is for an %s: %s", async (role, allowed) => {
    expect((await listPeople({ id: "x", name: "x", role })).ok).toBe(allowed);
  });
});

it("finds one's own address", async () => {
  expect(await emailOf(admin)).toBe(admin.email);
});

it("finds no invitation for a token that was not given", async () => {
  expect(await findInvitation("")).toBeNull();
});
