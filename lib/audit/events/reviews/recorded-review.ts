import { z } from "zod";
import { claimNumber, id } from "@/lib/audit/rules/recorded-fields";
import { change, read, roundOf, type State } from "@/lib/audit/rules/replay-state";
import type { Verdict } from "@/lib/vocabulary";
import { stanceSchema, verdictSchema } from "@/lib/vocabulary-schema";
import type { Replayed } from "../define-event";

export const review = {
  number: claimNumber,
  reviewId: id,
  verdict: verdictSchema,
  rationale: z.string(),
  correction: z.string().nullable(),
};
export const cited = z.object({ id, stance: stanceSchema });

/** Where two judge each claim: the blind review that this one is the second to, and whether the two differ. */
export const second = { completes: id.nullable().default(null), disagreed: z.boolean().default(false) };
type Second = z.infer<z.ZodObject<typeof second>>;

export const verdictWord = (verdict: Verdict | null) => verdict ?? "to check";
export const asSecond = ({ completes, disagreed }: Second) =>
  completes ? `, the second of two reviews: they ${disagreed ? "disagree" : "agree"}` : "";

interface Judged {
  subject: { id: string };
  payload: z.infer<z.ZodObject<typeof review>>;
}

export function addReview(
  state: State,
  { event, actorId, actorName, at }: Replayed<Judged>,
  {
    blindRound,
    takenFromId = null,
    adjudicates = false,
  }: { blindRound: number | null; takenFromId?: string | null; adjudicates?: boolean },
) {
  const { reviewId, verdict, rationale, correction } = event.payload;
  const claimId = event.subject.id;
  state.set(`review:${reviewId}`, {
    claimId,
    reviewerId: actorId,
    reviewerName: actorName,
    verdict,
    rationale,
    correction,
    blindRound,
    claimVersion: read(state, `claim:${claimId}`).version,
    takenFromId,
    adjudicates,
    createdAt: at,
    retraction: null,
  });
}

/** What a review makes of its claim. The second of two ends the round, and is blind in it no longer than the first. */
export function judge(state: State, happened: Replayed<Judged & { payload: Second }>, takenFromId?: string) {
  const { subject, payload } = happened.event;
  const { verdict, reviewId, completes, disagreed } = payload;
  const round = roundOf(state, subject.id);
  addReview(state, happened, { blindRound: completes ? round : happened.blindRound, takenFromId });
  const current = disagreed ? { verdict: null, reviewId: null } : { verdict, reviewId };
  moveOn(state, happened, subject.id, completes ? { ...current, round: round + 1, disagreed } : current);
}

/** What is said in the open moves its claim on by a version; what is said blind leaves the claim alone. */
export function moveOn(
  state: State,
  { blindRound }: { blindRound: number | null },
  claimId: string,
  fields: Record<string, unknown>,
) {
  if (blindRound === null) change(state, `claim:${claimId}`, fields);
}
