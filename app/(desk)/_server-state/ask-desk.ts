import type { z } from "zod";

/** The desk refused an answer, by its HTTP status. */
export class DeskRefused extends Error {
  constructor(readonly status: number) {
    super(`The desk answered ${status}.`);
  }
}

/** The shape of an answer, in a file of its own: it comes with the first answer, since no page needs it to be drawn. */
export type Shape<T> = () => Promise<z.ZodType<T>>;

/**
 * Asks the desk's API for JSON. Rejects with `DeskRefused` where it gives none, and with a fault of `fetch` or of zod where it is
 * not reached or the answer is not of the shape: a page that was open over an update may read what it does not know.
 */
export async function askDesk<T>(path: string, shape: Shape<T>, signal: AbortSignal): Promise<T> {
  const [answer, schema] = await Promise.all([fetch(path, { signal, cache: "no-store" }), shape()]);
  if (!answer.ok) throw new DeskRefused(answer.status);
  return schema.parse(await answer.json());
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
