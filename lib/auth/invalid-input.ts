import type { ZodError } from "zod";
import { failed } from "@/lib/outcome";

/** What zod found wrong, each message at its field. */
export function invalidInput(error: ZodError) {
  const fields = Object.fromEntries(
    error.issues.flatMap(({ path: [field], message }) => (field === undefined ? [] : [[String(field), message]])),
  );
  return failed("invalid", error.issues[0]?.message ?? "Something here needs another look.", { fields });
}
