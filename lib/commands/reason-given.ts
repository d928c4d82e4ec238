import { invalidField } from "@/lib/invalid-input";
import { done, type Outcome } from "@/lib/outcome";
import { reasonSchema } from "@/lib/typed-text";

/** A reason as typed, or what is wrong with it, said at its field. */
export function reasonGiven(given: string): Outcome<string> {
  const reason = reasonSchema.safeParse(given);
  return reason.success ? done(reason.data) : invalidField("reason", reason.error);
}
