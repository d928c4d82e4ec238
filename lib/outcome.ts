/**
 * How a command ends. What users can cause is a value; what only a fault can cause is thrown.
 * `fields` says which input a message belongs to; `current` is what a stale change ran into, and when that was done.
 */
export type FailureCode = "conflict" | "forbidden" | "invalid" | "not-found";

export interface Failure {
  code: FailureCode;
  message: string;
  fields?: Record<string, string>;
  current?: { version: number; lastChange: string; at?: string };
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (code: FailureCode, message: string, rest: Omit<Failure, "code" | "message"> = {}) =>
  ({ ok: false, failure: { code, message, ...rest } }) as const;
