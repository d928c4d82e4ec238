import { AsyncLocalStorage } from "node:async_hooks";

const kept = globalThis as typeof globalThis & { tickmarkRequests?: AsyncLocalStorage<string> };

/** The id of each request, for all that is done on its behalf. */
export function requestIds(): AsyncLocalStorage<string> {
  kept.tickmarkRequests ??= new AsyncLocalStorage();
  return kept.tickmarkRequests;
}

/** The id of the request that is being answered; undefined outside of any. */
export const requestId = (): string | undefined => requestIds().getStore();
