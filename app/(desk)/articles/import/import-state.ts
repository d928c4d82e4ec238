import type { Failure } from "@/lib/outcome";

export interface ImportState {
  failure: Failure | null;
  /** What was typed, by field; a chosen file cannot be handed back. */
  values: Record<string, string>;
  /** The article that has this very text already. */
  existing: { id: string; title: string } | null;
}

export const nothingSent: ImportState = { failure: null, values: {}, existing: null };
