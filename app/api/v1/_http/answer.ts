import type { Failure, FailureCode } from "@/lib/outcome";

/** Every way the API refuses: what commands answer, and what only a request over HTTP can get wrong. */
export type ApiFailure = Omit<Failure, "code"> & {
  code: FailureCode | "not-signed-in" | "cross-site" | "too-large" | "too-many" | "fault";
};

const statuses: Record<ApiFailure["code"], number> = {
  "not-signed-in": 401,
  forbidden: 403,
  "cross-site": 403,
  "not-found": 404,
  conflict: 409,
  busy: 503,
  "too-large": 413,
  "too-many": 429,
  invalid: 422,
  fault: 500,
};

const guarded = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** Seconds until asking again is worth it: the desk was busy with what others asked of it, or with what this account does. */
const askAgain: Partial<Record<ApiFailure["code"], string>> = { busy: "5", "too-many": "30" };

export function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...guarded, ...headers } });
}

/** `{error: {code, message, fields?, current?}}` with the status of its code. */
export function refuse(failure: ApiFailure): Response {
  const again = askAgain[failure.code];
  return answer({ error: failure }, statuses[failure.code], again ? { "Retry-After": again } : {});
}

export const tooMany = (message: string): ApiFailure => ({ code: "too-many", message });

export const notFound = () => refuse({ code: "not-found", message: "There is nothing at this address." });
