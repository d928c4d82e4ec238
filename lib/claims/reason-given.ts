import { done, failed, type Outcome } from "@/lib/outcome";
import { reasonSchema } from "@/lib/typed-text";

/** A reason as typed, or what is wrong with it, said at its field. */
export function reasonGiven(given: string): Outcome<string> {
  const reason = reasonSchema.safeParse(given);
  if (reason.success) return done(reason.data);
  const message = reason.error.issues[0]?.message ?? "Say why.";
  return failed("invalid", message, { fields: { reason: message } });
}
