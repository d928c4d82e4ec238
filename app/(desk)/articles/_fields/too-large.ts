import { type Failure, failed } from "@/lib/outcome";
import { fileByteLimit } from "@/lib/reading/formats/read-result";

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;

const bytesOf = (value: FormDataEntryValue) => (value instanceof File ? value.size : new Blob([value]).size);

/** Why a form is not even sent: the server would cut it off before it could say so itself. Null where it may go. */
export function tooLarge(form: FormData): Failure | null {
  let total = 0;
  for (const [name, value] of form) {
    total += bytesOf(value);
    if (total <= fileByteLimit) continue;
    const what = value instanceof File ? `“${value.name}” brings this to` : "This has";
    const message = `${what} ${megabytes(total)}; the limit is ${megabytes(fileByteLimit)}. Split it, and import each part as an article of its own.`;
    return failed("invalid", message, { fields: { [name]: message } }).failure;
  }
  return null;
}
