import { z } from "zod";
import type { Changes } from "@/lib/live/changes";
import { claimKindSchema, flagCodeSchema } from "@/lib/text/schema";
import { verdictSchema } from "@/lib/vocabulary-schema";

const claim = z.object({
  id: z.string(),
  number: z.int(),
  kind: claimKindSchema,
  start: z.int(),
  end: z.int(),
  coreStart: z.int(),
  coreEnd: z.int(),
  version: z.int(),
  verdict: verdictSchema.nullable(),
  disagreed: z.boolean(),
  dismissed: z.boolean(),
  waived: z.boolean(),
  source: z.string().nullable(),
  flags: z.array(flagCodeSchema),
  assignees: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  threads: z.int().optional(),
  sealed: z.literal(true).optional(),
});

const news = z.object({ seq: z.int(), by: z.string(), did: z.string(), claimIds: z.array(z.string()) });

/** What the desk's API says an open page has missed. */
export const changesSchema: z.ZodType<Changes> = z.discriminatedUnion("what", [
  z.object({ what: z.literal("article"), seq: z.int() }),
  z.object({
    what: z.literal("claims"),
    seq: z.int(),
    claims: z.array(claim),
    gone: z.array(z.string()),
    touched: z.array(z.string()),
    news: z.array(news),
  }),
]);
