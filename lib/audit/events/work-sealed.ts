import { z } from "zod";
import { id } from "@/lib/audit/rules/recorded-fields";
import { type BlindableEvent, blindableEvents, blindableSchema } from "./blindable";
import { type Description, defineEvent, definitionsByType } from "./define-event";

const definitionOf = definitionsByType<BlindableEvent>(blindableEvents);

/**
 * What one person did blind on one claim, in one event about the article: its header tells neither the claim nor the
 * deed. Blind until the claim's round is over; `events` are what happened, in order.
 */
export const workSealed = defineEvent({
  type: "work.sealed",
  subject: "article",
  payload: { claimId: id, round: z.int().positive(), events: z.array(blindableSchema).min(1) },
  /** For whoever may read it: its author, and everybody once the round is over. */
  describe({ payload }, actorId) {
    const all = payload.events.map((event) => definitionOf(event).describe(event, actorId));
    const change = all.find((one) => one.change)?.change;
    return {
      did: `${all.map(({ did }) => did).join(", and ")} (blind)`,
      ...(change && { change }),
      words: all.flatMap(({ words = [] }) => words),
    };
  },
  replay(state, { event: { payload }, ...happened }) {
    for (const event of payload.events)
      definitionOf(event).replay(state, { ...happened, event, blindRound: payload.round });
  },
  touches: { claims: ({ payload }) => [payload.claimId], article: false, history: "blind" },
  undo: null,
});

/** What everybody else may know of it until then. */
export const blindDescription: Description = { did: "did something that is sealed until both reviews are in" };
