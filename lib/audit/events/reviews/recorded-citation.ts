import type { State } from "@/lib/audit/rules/replay-state";
import type { Replayed } from "../define-event";

export const newPiece = ({ actorId, actorName, at }: Replayed<unknown>) => ({
  addedById: actorId,
  addedByName: actorName,
  createdAt: at,
  withdrawal: null,
});

export const newCitation = ({ actorId, actorName, blindRound, at }: Replayed<unknown>) => ({
  citedById: actorId,
  citedByName: actorName,
  blindRound,
  createdAt: at,
});

/** The citations of a piece of evidence, for one claim or for all, as they are now. */
export const citationsOf = (state: State, sought: { claimId?: string; evidenceId: string }) =>
  [...state].flatMap(([key, citation]) => {
    const [name, claimId, evidenceId, by] = key.split(":");
    const meant = name === "citation" && evidenceId === sought.evidenceId && (sought.claimId ?? claimId) === claimId;
    return meant ? [{ key, claimId, by, citation }] : [];
  });
