import { events } from "@/lib/audit/events";
import { definitionsByType, type Replayed } from "@/lib/audit/events/define-event";
import type { DeskEvent } from "@/lib/audit/schema";
import type { State } from "./replay-state";

export type { State } from "./replay-state";

const definitionOf = definitionsByType<DeskEvent>(events);

export type ReplayedEvent = Omit<Replayed<DeskEvent>, "blindRound">;

/** Rebuilds the state of a chain from its events alone, in order. Pure; an event about what never was throws. */
export function replay(happened: Iterable<ReplayedEvent>): State {
  const state: State = new Map();
  for (const one of happened) apply(state, one);
  return state;
}

export function apply(state: State, happened: ReplayedEvent): void {
  definitionOf(happened.event).replay(state, { ...happened, blindRound: null });
}
