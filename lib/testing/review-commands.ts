import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import type { EventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import type { Outcome } from "@/lib/outcome";
import { adjudicate } from "@/lib/reviews/adjudicate";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { must, somebody } from "./desk";
import type { Claims } from "./two-claims";

type Run = (actor: Actor) => Promise<Outcome<unknown>>;
interface ReviewCommand {
  name: string;
  events: EventType[];
  prepare: (editor: Actor, claims: Claims) => Promise<Run>;
}

export const disputed = { verdict: "disputed", rationale: "It was 2020" };
export const unverified = { verdict: "unverified", rationale: "Nobody answered" };

/** Two judge each claim of the article from here on. */
export const judgedByTwo = async (editor: Actor, { articleId }: { articleId: string }) =>
  must(await setRequiredReviews(editor, articleId, 2));

/** A claim that two people who are not the editor judged differently. */
export async function disagreement(editor: Actor, claims: Claims): Promise<ClaimTarget> {
  await judgedByTwo(editor, claims);
  must(await recordVerdict(await somebody("reviewer"), claims.one, disputed));
  return must(await recordVerdict(await somebody("reviewer"), claims.one, unverified));
}

/** Every command that does something else where two judge each claim. */
export const reviewCommands: ReviewCommand[] = [
  {
    name: "judge blind",
    events: ["work.sealed"],
    prepare: async (editor, claims) => {
      await judgedByTwo(editor, claims);
      return (actor) => recordVerdict(actor, claims.one, unverified);
    },
  },
  {
    name: "judge as the second",
    events: ["verdict.recorded"],
    prepare: async (editor, claims) => {
      await judgedByTwo(editor, claims);
      must(await recordVerdict(await somebody("reviewer"), claims.one, unverified));
      return (actor) => recordVerdict(actor, claims.one, unverified);
    },
  },
  {
    name: "take back a blind review",
    events: ["work.sealed"],
    prepare: async (editor, claims) => {
      await judgedByTwo(editor, claims);
      must(await recordVerdict(editor, claims.one, unverified));
      return (actor) => retractReview(actor, claims.one, "Too soon");
    },
  },
  {
    name: "settle a disagreement",
    events: ["disagreement.settled"],
    prepare: async (editor, claims) => {
      const target = await disagreement(editor, claims);
      return (actor) => adjudicate(actor, target, { ...disputed, rationale: "The log decides" });
    },
  },
];
