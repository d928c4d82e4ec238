import type { EachDone } from "@/lib/commands/each-by-itself";
import type { Failure } from "@/lib/outcome";
import type { ClaimView } from "@/lib/views/view-claim";

/** What a form of the workbench gets back. `claim` is the one claim as it stands now, never the whole article. */
export interface ClaimActionState {
  failure: Failure | null;
  claim: ClaimView | null;
  /** What was typed, handed back where it was refused: without JavaScript the page comes anew. */
  typed: Record<string, string>;
  /** What became of the other claims that were to be judged with it. */
  too?: EachDone;
  /** Rises with each answer, so that the same message twice is noticed twice. */
  answer: number;
}

export const noAnswerYet: ClaimActionState = { failure: null, claim: null, typed: {}, answer: 0 };

export type ClaimAction = (before: ClaimActionState, form: FormData) => Promise<ClaimActionState>;
