/**
 * How a command ends. What users can cause is a value; what only a fault can cause is thrown. `busy` may well go through a
 * moment later. `fields` says which input a message belongs to; `current` is what a stale change ran into, and when that was done.
 */
export interface Failure {
  code: "busy" | "conflict" | "forbidden" | "invalid" | "not-found";
  message: string;
  fields?: Record<string, string> | undefined;
  current?: { version: number; lastChange: string; at?: string | undefined } | undefined;
}
export type FailureCode = Failure["code"];

export type Failed = { ok: false; failure: Failure };
export type Outcome<T> = { ok: true; value: T } | Failed;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (code: FailureCode, message: string, rest: Omit<Failure, "code" | "message"> = {}) =>
  ({ ok: false, failure: { code, message, ...rest } }) as const;
