import type { Failure } from "@/lib/outcome";

/** What a form about a finding gets back. */
export interface FindingState {
  failure: Failure | null;
  /** What was typed, handed back where it was refused. */
  values: Record<string, string>;
}

export const nothingSaid: FindingState = { failure: null, values: {} };
