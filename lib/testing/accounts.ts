import { randomUUID } from "node:crypto";
import { deskChain } from "@/lib/audit/append-event";
import type { DeskEvent } from "@/lib/audit/schema";
import { beginSession } from "@/lib/auth/open-sessions";
import { hashPassword } from "@/lib/auth/password";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { Session } from "@/lib/auth/session-token";
import { database } from "@/lib/database/client";
import type { Role } from "@/lib/vocabulary";
import { must } from "./desk";

export const goodPassword = "seven quiet herons";

export interface Member extends Actor {
  email: string;
}

/** Made once: a good hash takes its time, and here nobody guesses. */
let goodHash: Promise<string> | undefined;

/** Somebody with an account who can sign in with `goodPassword`. */
export async function member(role: Role, name = `A ${role}`, email = `${randomUUID()}@desk.example`): Promise<Member> {
  goodHash ??= hashPassword(goodPassword);
  const data = { email, name, role, passwordHash: await goodHash };
  const user = await database.user.create({ data });
  return { id: user.id, name: user.name, role: user.role, email };
}

export type Recorded = Pick<DeskEvent, "type" | "payload"> & { by: string; subjectId: string };

/** What the desk's own chain gained while `work` ran, in order. */
export async function recordedWhile(work: () => Promise<unknown>): Promise<Recorded[]> {
  const { headSeq } = await database.desk.findUniqueOrThrow({ where: { id: 1 } });
  await work();
  const events = await database.event.findMany({
    where: { chain: deskChain, seq: { gt: headSeq } },
    orderBy: { seq: "asc" },
  });
  return events.map(({ type, payload, actorName, subjectId }) => ({
    type: type as DeskEvent["type"],
    payload: JSON.parse(payload ?? "null"),
    by: actorName,
    subjectId,
  }));
}

/** A session of theirs, as signing in would open it. */
export async function sessionOf({ id }: Pick<Actor, "id">): Promise<Session> {
  const { sessionNumber } = await accountRow(id);
  return must(await beginSession({ id, sessionNumber }));
}

export const accountRow = (id: string) => database.user.findUniqueOrThrow({ where: { id } });
