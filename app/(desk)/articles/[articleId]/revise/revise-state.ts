import type { Failure } from "@/lib/outcome";

export interface ReviseState {
  failure: Failure | null;
  /** What was pasted; a chosen file cannot be handed back. */
  values: Record<string, string>;
}

export const nothingProposed: ReviseState = { failure: null, values: {} };
