import { z } from "zod";
import type { Failure, Outcome } from "./outcome";

const failureSchema: z.ZodType<Failure> = z.object({
  code: z.enum(["busy", "conflict", "forbidden", "invalid", "not-found"]),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  current: z.object({ version: z.number(), lastChange: z.string(), at: z.string().optional() }).optional(),
});

/** An outcome that comes from elsewhere: another thread, or over the network. */
export const outcomeSchema = <T>(value: z.ZodType<T>): z.ZodType<Outcome<T>> =>
  z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), failure: failureSchema }),
  ]);
