import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { inviteMember } from "@/lib/accounts/invite-member";
import { issueFirstAdminInvitation } from "@/lib/accounts/issue-first-admin-invitation";
import type { Actor } from "@/lib/auth/rules/permissions";
import { goodPassword } from "@/lib/testing/accounts";
import { must } from "@/lib/testing/desk";
import type { Staff } from "./article-story";

const editors = 4;
const reviewers = 20;

async function join(token: string, name: string, email: string | null): Promise<Actor> {
  const { id, role } = must(
    await acceptInvitation({ token, name, email, password: goodPassword, repeated: goodPassword }),
  );
  return { id, name, role };
}

/** The people of a seeded desk, who came as people come: an admin by the first link, the rest by invitation. */
export async function hireStaff(): Promise<Staff> {
  const first = await issueFirstAdminInvitation();
  if (!first) throw new Error("this desk has people already");
  const admin = await join(first, "Ada Admin", "admin@desk.example");
  const hire = async (role: "editor" | "reviewer", nth: number) => {
    const email = `${role}${nth}@desk.example`;
    return join(must(await inviteMember(admin, { email, role })).token, `${role} ${nth}`, email);
  };
  const all = async (role: "editor" | "reviewer", count: number) => {
    const hired: Actor[] = [];
    for (let nth = 1; nth <= count; nth++) hired.push(await hire(role, nth));
    return hired;
  };
  return { editors: await all("editor", editors), reviewers: await all("reviewer", reviewers) };
}
