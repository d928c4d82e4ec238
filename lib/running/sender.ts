import { AsyncLocalStorage } from "node:async_hooks";

/** Where a request came from, as its connection, a proxy before it and its program say. */
export interface Sender {
  remoteAddress: string | undefined;
  forwardedFor: string | undefined;
  /** What its program calls itself. */
  userAgent: string | undefined;
}

const kept = globalThis as typeof globalThis & { tickmarkSenders?: AsyncLocalStorage<Sender> };

export function senders(): AsyncLocalStorage<Sender> {
  kept.tickmarkSenders ??= new AsyncLocalStorage();
  return kept.tickmarkSenders;
}

const unknown: Sender = { remoteAddress: undefined, forwardedFor: undefined, userAgent: undefined };

/** The sender of the request that is being answered; nothing is known of one outside of any. */
export const sender = (): Sender => senders().getStore() ?? unknown;
