import { z } from "zod";
import { stanceSchema } from "@/lib/vocabulary-schema";

const key = z.string().regex(/^[0-9a-f]{64}$/);

/** Remarks by what they are known by, and what they are taken over as: each as proposed where nothing is said. */
export const acceptSchema = z.object({
  keys: z.array(key).min(1, "Choose a remark."),
  as: z.union([stanceSchema, z.literal("comment")]).nullable(),
});
export const keysSchema = acceptSchema.shape.keys;
