import type { EachDone } from "@/lib/commands/each-by-itself";
import type { Failure } from "@/lib/outcome";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";

/** What a change of several claims gives back. */
export interface SeveralState {
  failure: Failure | null;
  done: EachDone | null;
  /** The claims as the list needs them now. */
  claims: readonly ClaimSummary[];
  /** The claim that is open. */
  view: ClaimView | null;
  answer: number;
}

export const nothingDoneYet: SeveralState = { failure: null, done: null, claims: [], view: null, answer: 0 };
