import type { ZodError } from "zod";
import { failed } from "./outcome";

const nothingSaid = "Something here needs another look.";

/** What zod found wrong, each message at its field. `message` is said of the whole: the first of them, unless told. */
export function invalidInput(error: ZodError, message = error.issues[0]?.message ?? nothingSaid) {
  const fields = Object.fromEntries(
    error.issues.flatMap(({ path: [field], message }) => (field === undefined ? [] : [[String(field), message]])),
  );
  return failed("invalid", message, { fields });
}

/** What zod found wrong with one field that was checked by itself. */
export function invalidField(field: string, error: ZodError) {
  const message = error.issues[0]?.message ?? nothingSaid;
  return failed("invalid", message, { fields: { [field]: message } });
}
