import {
  type DetailsInput,
  detailsInputSchema,
  type RequiredReviews,
  requiredReviewsSchema,
} from "@/lib/articles/schema";
import { textOf } from "@/lib/form-text";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { ImportInput } from "./receive";

export const detailNames = detailsInputSchema.keyof().options;

export interface ImportRequest {
  input: ImportInput;
  details: DetailsInput;
  reviewers: RequiredReviews;
}

/** An article as a form sends it: `text` or `file`, exactly one of them, or its address alone; details may be left empty. */
export async function readImportForm(form: FormData): Promise<Outcome<ImportRequest>> {
  const details = Object.fromEntries(detailNames.map((name) => [name, textOf(form, name)]));
  const given = requiredReviewsSchema.safeParse(textOf(form, "reviewers") || 1);
  if (!given.success) return missing("reviewers", "Choose one reviewer, or two.");
  const reviewers = given.data;
  // Browsers end each line of a sent field with \r\n, whatever had been pasted.
  const pasted = textOf(form, "text").replace(/\r\n/g, "\n");
  const file = form.get("file");
  if (!(file instanceof File) || leftAlone(file)) {
    const address = textOf(form, "address").trim();
    if (pasted.trim() === "" && address !== "") return done({ input: { address }, details, reviewers });
    if (pasted.trim() === "")
      return missing("text", "Paste the article's text here, choose a file, or give its address.");
    return done({ input: { pasted }, details, reviewers });
  }
  if (pasted.trim() !== "") return missing("file", "Here is a text and a file. Take away the one that is not meant.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  return done({ input: { file: { bytes, name: file.name } }, details, reviewers });
}

/** The files that a form sends. */
export const filesIn = (form: FormData): File[] =>
  form.getAll("file").filter((value): value is File => value instanceof File && !leftAlone(value));

// A file field left alone still sends a file: an empty one, whose missing name some parsers spell out.
const leftAlone = (file: File) => file.size === 0 && ["", "undefined", "blob"].includes(file.name);

const missing = (field: string, message: string) => failed("invalid", message, { fields: { [field]: message } });
