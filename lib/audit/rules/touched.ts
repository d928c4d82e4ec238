import { events } from "@/lib/audit/events";
import { definitionsByType, type Touches } from "@/lib/audit/events/define-event";
import type { DeskEvent } from "@/lib/audit/schema";

const definitionOf = definitionsByType<DeskEvent>(events);

/** The claims an event is about, each once. */
export const claimsTouchedBy = (event: DeskEvent): string[] => [...new Set(definitionOf(event).touches.claims(event))];

/** The events after which the article, its text or its list of claims is another. */
export const articleEventTypes: readonly string[] = events
  .filter(({ touches }) => touches.article)
  .map(({ type }) => type);

/** The events that a claim's history finds in one way. */
export const typesFoundBy = (way: Touches<unknown>["history"]): string[] =>
  events.filter(({ touches }) => touches.history === way).map(({ type }) => type);
