import type { DeskEvent } from "@/lib/audit/schema";
import { blindClaimOf } from "./blind-event";
import { canonicalJson, type Head, hashOf, newSalt, payloadHashOf } from "./chain";

export interface Told {
  actor: { id: string | null; name: string };
  event: DeskEvent;
  at: Date;
}

/** The row of the event that follows `before` in a chain, and the head that it makes. */
export function nextLink(chain: string, before: Head, { actor, event, at }: Told) {
  const { type, subject, payload } = event;
  const text = canonicalJson(payload);
  const salt = newSalt();
  const link = {
    seq: before.seq + 1,
    at: at.toISOString(),
    actorId: actor.id,
    actorName: actor.name,
    type,
    subjectType: subject.type,
    subjectId: subject.id,
    payloadHash: payloadHashOf(salt, text),
    prevHash: before.hash,
  };
  const head = { seq: link.seq, hash: hashOf(link) };
  return { head, row: { ...link, at, chain, salt, payload: text, blindClaimId: blindClaimOf(event), hash: head.hash } };
}
