import type { State } from "./replay-state";

interface Decided {
  event: { subject: { id: string } };
  actorId: string | null;
  actorName: string;
  at: string;
  blindRound: number | null;
}

/** Somebody's decision about a remark that was offered on a claim. */
export function decided(
  state: State,
  { event, actorId, actorName, at, blindRound }: Decided,
  key: string,
  accepted: boolean,
) {
  state.set(`remark:${event.subject.id}:${key}:${actorId}`, {
    byName: actorName,
    accepted,
    blindRound,
    createdAt: at,
    endedAt: null,
  });
}
