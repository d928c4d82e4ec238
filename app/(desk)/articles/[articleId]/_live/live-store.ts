import { createContext, useContext, useSyncExternalStore } from "react";
import type { PersonHere } from "@/lib/live/schema";
import type { ConnectionState } from "./live-connection";
import { createUnderWay, type UnderWay } from "./under-way";

/** What the workbench knows of others, kept beside it: who comes and goes must not draw an article of 17,000 claims anew. */
export interface LiveState {
  connection: ConnectionState;
  /** Everybody but oneself. */
  others: readonly PersonHere[];
  /** The last that others did, as one sentence, with the claim it leads to where it is about one. */
  news: { text: string; claimId: string | null } | null;
  /** Who changed a claim that has not been looked at since, by claim. */
  changedBy: ReadonlyMap<string, string>;
}

export interface LiveStore {
  get: () => LiveState;
  change: (part: Partial<LiveState>) => void;
  subscribe: (listener: () => void) => () => void;
  underWay: UnderWay;
}

const nobody: LiveState = { connection: "opening", others: [], news: null, changedBy: new Map() };

export function createLiveStore(): LiveStore {
  let state = nobody;
  const listeners = new Set<() => void>();
  return {
    underWay: createUnderWay(),
    get: () => state,
    change(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const Live = createContext<LiveStore>(createLiveStore());

/** Part of what is known of others; draws only when that part changes, so `pick` gives a plain value or one that is kept. */
export function useLivePart<T extends string | boolean | LiveState[keyof LiveState]>(pick: (state: LiveState) => T): T {
  const store = useContext(Live);
  return useSyncExternalStore(
    store.subscribe,
    () => pick(store.get()),
    () => pick(nobody),
  );
}
