import { expect, it } from "vitest";
import { actorOf, actorSeen } from "@/lib/auth/actor-of";
import { beginSession } from "@/lib/auth/open-sessions";
import { sessionLimits } from "@/lib/auth/rules/session-limits";
import { database } from "@/lib/database/client";
import { senders } from "@/lib/running/sender";
import { accountRow, member, recordedWhile, sessionOf } from "@/lib/testing/accounts";
import { must } from "@/lib/testing/desk";
import { endSessions } from "./end-sessions";
import { listSessions } from "./list-sessions";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0";
const sentFrom = { remoteAddress: "203.0.113.77", forwardedFor: undefined, userAgent: firefox };
const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);

it("is opened with its device and place, which its holder sees, the one that asks first", async () => {
  const bo = await member("reviewer", "Bo Lind");
  const known = await senders().run(sentFrom, () => sessionOf(bo));
  const here = await sessionOf(bo);
  const sessions = await listSessions(bo, here);
  expect(sessions.map(({ id, device, place }) => ({ id, device, place }))).toEqual([
    { id: here.sessionId, device: "a program", place: null },
    { id: known.sessionId, device: "Firefox on Linux", place: "203.0.113.0/24" },
  ]);
});

it("tells of coming and going in the history", async () => {
  const bo = await member("reviewer", "Bo Lind");
  const events = await recordedWhile(async () => {
    const one = await senders().run(sentFrom, () => sessionOf(bo));
    const other = await sessionOf(bo);
    must(await endSessions(bo, other, { sessionId: one.sessionId }));
    must(await endSessions(bo, other, "this"));
  });
  const told = { by: "Bo Lind", subjectId: bo.id };
  expect(events).toEqual([
    { ...told, type: "session.opened", payload: { device: "Firefox on Linux" } },
    { ...told, type: "session.opened", payload: { device: "a program" } },
    { ...told, type: "session.ended", payload: { device: "Firefox on Linux", from: "another" } },
    { ...told, type: "session.ended", payload: { device: "a program", from: "itself" } },
  ]);
});

it("is over on the server once it is ended, whoever has its cookie; the others go on until they are", async () => {
  const bo = await member("reviewer");
  const [one, two, three] = [await sessionOf(bo), await sessionOf(bo), await sessionOf(bo)];
  expect(must(await endSessions(bo, one, "this"))).toEqual({ ended: 1 });
  expect(await actorOf(one)).toBeNull();
  expect(await actorOf(two)).toMatchObject({ id: bo.id });
  expect(must(await endSessions(bo, three, "others"))).toEqual({ ended: 1 });
  expect([await actorOf(two), (await actorOf(three))?.id]).toEqual([null, bo.id]);
});

it("is nobody else's to end", async () => {
  const [bo, cy] = [await member("reviewer"), await member("admin")];
  const [of, here] = [await sessionOf(bo), await sessionOf(cy)];
  expect(must(await endSessions(cy, here, { sessionId: of.sessionId }))).toEqual({ ended: 0 });
  expect(await actorOf(of)).toMatchObject({ id: bo.id });
  expect(await endSessions(cy, here, { sessionId: "all" })).toMatchObject({ failure: { code: "invalid" } });
});

it.each([
  ["two weeks after it was opened, however often it was used", { openedAt: ago(sessionLimits.whole + 1) }],
  ["after four days without anybody there", { seenAt: ago(sessionLimits.idle + 1) }],
])("ends %s, and is taken away when its account signs in again", async (_, data) => {
  const bo = await member("reviewer");
  const session = await sessionOf(bo);
  await database.session.update({ where: { id: session.sessionId }, data });
  expect(await actorOf(session)).toBeNull();
  expect(await actorSeen(session)).toBeNull();
  const again = await sessionOf(bo);
  expect(await database.session.findMany({ where: { userId: bo.id }, select: { id: true } })).toEqual([
    { id: again.sessionId },
  ]);
});

it("goes on by what somebody does, not by what a page asks for by itself", async () => {
  const bo = await member("reviewer");
  const session = await sessionOf(bo);
  const seenAt = ago(3_600);
  const row = () => database.session.findUniqueOrThrow({ where: { id: session.sessionId } });
  await database.session.update({ where: { id: session.sessionId }, data: { seenAt } });
  expect(await actorOf(session)).toMatchObject({ id: bo.id });
  expect((await row()).seenAt).toEqual(seenAt);
  expect(await actorSeen(session)).toMatchObject({ id: bo.id });
  expect((await row()).seenAt.getTime()).toBeGreaterThan(seenAt.getTime());
});

it("is opened for nobody whose account changed while they signed in", async () => {
  const bo = await member("reviewer");
  const { id, sessionNumber } = await accountRow(bo.id);
  expect(await beginSession({ id, sessionNumber: sessionNumber + 1 })).toMatchObject({ failure: { code: "conflict" } });
  await database.user.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await beginSession({ id, sessionNumber })).toMatchObject({ failure: { code: "conflict" } });
  expect(await database.session.count({ where: { userId: id } })).toBe(0);
});

it("is one of fifty at most: the one that was seen longest ago ends", async () => {
  const bo = await member("reviewer");
  const first = await sessionOf(bo);
  const rows = Array.from({ length: 49 }, (_, n) => ({
    userId: bo.id,
    sessionNumber: 1,
    device: "a program",
    at: ago(60 - n),
  }));
  await database.session.createMany({ data: rows.map(({ at, ...row }) => ({ ...row, openedAt: at, seenAt: at })) });
  await database.session.update({ where: { id: first.sessionId }, data: { seenAt: ago(3_600) } });
  await sessionOf(bo);
  expect(await database.session.count({ where: { userId: bo.id } })).toBe(50);
  expect(await actorOf(first)).toBeNull();
});
