import { can } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";

/** Somebody with whom work is shared: to whom a claim can be given, or whom a comment can name. */
export interface Colleague {
  id: string;
  name: string;
  mayReview: boolean;
}

/** Everybody whose account is enabled, by name. */
export async function listColleagues(): Promise<Colleague[]> {
  const users = await database.user.findMany({
    where: { disabledAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true },
  });
  return users.map(({ id, name, role }) => ({ id, name, mayReview: can({ role }, "review.record") }));
}
