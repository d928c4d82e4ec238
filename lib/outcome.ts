import { z } from "zod";

/**
 * How a command ends. What users can cause is a value; what only a fault can cause is thrown. `busy` may well go through a
 * moment later. `fields` says which input a message belongs to; `current` is what a stale change ran into, and when that was done.
 */
const failureSchema = z.object({
  code: z.enum(["busy", "conflict", "forbidden", "invalid", "not-found"]),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  current: z.object({ version: z.number(), lastChange: z.string(), at: z.string().optional() }).optional(),
});
export type Failure = z.infer<typeof failureSchema>;
export type FailureCode = Failure["code"];

export type Failed = { ok: false; failure: Failure };
export type Outcome<T> = { ok: true; value: T } | Failed;

/** An outcome that comes from elsewhere: another thread, or over the network. */
export const outcomeSchema = <T>(value: z.ZodType<T>): z.ZodType<Outcome<T>> =>
  z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), failure: failureSchema }),
  ]);

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (code: FailureCode, message: string, rest: Omit<Failure, "code" | "message"> = {}) =>
  ({ ok: false, failure: { code, message, ...rest } }) as const;
