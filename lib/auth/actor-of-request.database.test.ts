import { beforeEach, expect, it, vi } from "vitest";
import { database } from "@/lib/database/client";
import { sessionOf } from "@/lib/testing/accounts";
import { somebody } from "@/lib/testing/desk";
import { actorOfRequest } from "./actor-of-request";
import { sealSession, sessionCookieName } from "./session-token";

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_URL", "https://desk.example");
  vi.stubEnv("NEXTAUTH_SECRET", "only for this test, long enough");
});

const asked = (headers: Record<string, string>) => actorOfRequest(new Request("https://desk.example/api", { headers }));
const cookieOf = async (id: string) =>
  `theme=dark; ${sessionCookieName(true)}=${await sealSession(await sessionOf({ id }))}; other=1`;

it("knows who asks by the cookie of their session, among others", async () => {
  const actor = await somebody("reviewer", "Bo Lind");
  expect(await asked({ cookie: await cookieOf(actor.id) })).toMatchObject({ actor });
});

it("knows them as they are now, and asks anew while an answer goes on", async () => {
  const { id } = await somebody("reviewer");
  const cookie = await cookieOf(id);
  await database.user.update({ where: { id }, data: { role: "auditor" } });
  const asker = await asked({ cookie });
  expect(asker?.actor.role).toBe("auditor");
  await database.user.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await asker?.again()).toBeNull();
  expect(await asked({ cookie })).toBeNull();
});

async function ended(id: string) {
  const cookie = await cookieOf(id);
  await database.session.deleteMany({ where: { userId: id } });
  return { cookie };
}

it.each<[string, (id: string) => Promise<Record<string, string>>]>([
  ["no cookie", async () => ({})],
  ["a cookie that nobody sealed", async () => ({ cookie: `${sessionCookieName(true)}=made.up.here` })],
  ["a session of plain HTTP", async (id) => ({ cookie: (await cookieOf(id)).replace("__Host-", "") })],
  ["a session that was ended", ended],
  ["a header that is no cookie", async (id) => ({ authorization: `Bearer ${await cookieOf(id)}` })],
])("knows nobody by %s", async (_, headers) => {
  const { id } = await somebody("reviewer");
  expect(await asked(await headers(id))).toBeNull();
});
