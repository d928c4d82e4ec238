import type { z } from "zod";

/** The desk refused an answer, by its HTTP status. */
export class DeskRefused extends Error {
  constructor(readonly status: number) {
    super(`The desk answered ${status}.`);
  }
}

/**
 * Asks the desk's API for JSON. Rejects with `DeskRefused` where it gives none, and with a fault of `fetch` or of zod where it is
 * not reached or the answer is not of the shape: a page that was open over an update may read what it does not know.
 */
export async function askDesk<T>(path: string, shape: z.ZodType<T>, signal: AbortSignal): Promise<T> {
  const answer = await fetch(path, { signal, cache: "no-store" });
  if (!answer.ok) throw new DeskRefused(answer.status);
  return shape.parse(await answer.json());
}

/** Waits so long, in milliseconds; rejects as soon as nobody wants the answer any more. */
export const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((over, left) => {
    const timer = setTimeout(over, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      left(signal.reason);
    });
  });
