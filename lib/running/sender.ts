import { AsyncLocalStorage } from "node:async_hooks";

/** Where a request came from, as its connection and a proxy before it say. */
export interface Sender {
  remoteAddress: string | undefined;
  forwardedFor: string | undefined;
}

const kept = globalThis as typeof globalThis & { tickmarkSenders?: AsyncLocalStorage<Sender> };

export function senders(): AsyncLocalStorage<Sender> {
  kept.tickmarkSenders ??= new AsyncLocalStorage();
  return kept.tickmarkSenders;
}

/** The sender of the request that is being answered; nothing is known of one outside of any. */
export const sender = (): Sender => senders().getStore() ?? { remoteAddress: undefined, forwardedFor: undefined };
