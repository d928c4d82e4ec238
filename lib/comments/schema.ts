import { z } from "zod";
import { typedText } from "@/lib/typed-text";
import { longestComment } from "./longest-comment";

export const commentSchema = z.object({
  // One way to write each letter, so that a name typed is the name on the desk.
  text: typedText()
    .trim()
    .normalize("NFC")
    .min(1, "Write something first.")
    .max(longestComment, `Keep a comment under ${longestComment.toLocaleString("en")} characters.`),
  /** The beginning of the thread it answers; empty begins one. */
  replyToId: z
    .union([z.literal("").transform(() => null), z.uuid()])
    .nullable()
    .default(null),
});
