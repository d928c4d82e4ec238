import type { ZodError } from "zod";
import { failed } from "@/lib/outcome";

/** What zod found wrong, each message at its field. */
export function invalidInput(error: ZodError) {
  const fields = Object.fromEntries(error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  return failed("invalid", error.issues[0]?.message ?? "Something here needs another look.", { fields });
}
