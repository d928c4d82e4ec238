import { z } from "zod";
import type { DeskEvent } from "@/lib/audit/schema";
import { verdictSchema } from "@/lib/vocabulary-schema";

const changeSchema = z.object({
  claim: z.int().positive(),
  /** Its words as they are now, or as they last stood. */
  words: z.string(),
  before: verdictSchema.nullable(),
  now: z.discriminatedUnion("state", [
    z.object({ state: z.literal("there"), verdict: verdictSchema.nullable() }),
    /** Its words are no longer in the article. */
    z.object({ state: z.literal("gone") }),
  ]),
});

/** A revision that came in after the check had been closed: when, by whom, why, and the verdicts that are others since. */
export const correctionSchema = z.object({
  revision: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  reason: z.string().nullable(),
  changes: z.array(changeSchema),
});
export type Correction = z.infer<typeof correctionSchema>;

/** The events that corrections are told from. */
export const correctionEvents = [
  "article.closed",
  "article.revised",
  "claims.carried",
  "claim.placed",
  "claim.found-gone",
  "verdict.recorded",
  "check.taken-over",
  "review.retracted",
  "disagreement.settled",
  "evidence.withdrawn",
] as const satisfies DeskEvent["type"][];

interface Told {
  at: string;
  by: string;
  event: DeskEvent;
}

/** A claim as it is now. */
export interface ClaimNow {
  id: string;
  number: number;
  exact: string;
  verdict: z.infer<typeof verdictSchema> | null;
  gone: boolean;
}

/** Every correction of an article, the oldest first, from its events in their order and its claims as they are. */
export function correctionsOf(events: readonly Told[], claims: readonly ClaimNow[]): Correction[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const corrections: (Omit<Correction, "changes"> & { before: Map<string, ClaimNow["verdict"]> })[] = [];
  let closed = false;
  for (const { at, by, event } of events) {
    if (event.type === "article.closed") closed = true;
    if (event.type === "article.revised" && closed) {
      const { revision, reason } = event.payload;
      corrections.push({ revision: revision.number, at, by, reason, before: new Map() });
    }
    const last = corrections.at(-1);
    if (!last) continue;
    // The first that is told of a claim says what stood before.
    for (const [id, verdict] of stoodBefore(event)) if (!last.before.has(id)) last.before.set(id, verdict);
  }
  return corrections.map(({ before, ...correction }) => ({
    ...correction,
    changes: [...before]
      .flatMap(([id, verdict]) => {
        const claim = byId.get(id);
        if (!claim || (!claim.gone && claim.verdict === verdict)) return [];
        const now = claim.gone ? { state: "gone" as const } : { state: "there" as const, verdict: claim.verdict };
        return { claim: claim.number, words: claim.exact, before: verdict, now };
      })
      .sort((one, other) => one.claim - other.claim),
  }));
}

function stoodBefore(event: DeskEvent): [string, ClaimNow["verdict"]][] {
  const { id } = event.subject;
  switch (event.type) {
    case "claims.carried":
      return event.payload.claims.flatMap((claim): [string, ClaimNow["verdict"]][] => {
        if (claim.became === "reworded") return [[claim.id, claim.formerly.verdict]];
        return claim.became === "deleted" ? [[claim.id, claim.verdict]] : [];
      });
    case "verdict.recorded":
    case "check.taken-over":
    case "review.retracted":
    case "claim.placed":
      return [[id, event.payload.before.verdict]];
    case "disagreement.settled":
      return [[id, null]];
    case "evidence.withdrawn":
      return event.payload.reopened.map(({ claimId, before }) => [claimId, before]);
    default:
      return [];
  }
}
