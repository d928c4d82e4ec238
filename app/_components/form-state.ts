import { textOf } from "@/lib/form-text";
import type { Failure } from "@/lib/outcome";

/** What a form's action answers: why it was refused, and what had been typed, so that it still stands there. */
export interface FormState {
  failure: Failure | null;
  /** By the names of the fields; never a password. */
  values: Record<string, string>;
  /** What was done, for the form that stays on the screen. */
  notice: string | null;
}

export const untouched: FormState = { failure: null, values: {}, notice: null };

/** The text of the named fields, as they were sent. */
export function valuesOf(form: FormData, ...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
}
