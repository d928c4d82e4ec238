import { events } from "@/lib/audit/events";
import { type Description, definitionsByType } from "@/lib/audit/events/define-event";
import type { DeskEvent } from "@/lib/audit/schema";

const definitionOf = definitionsByType<DeskEvent>(events);

/** An event as a sentence without its subject; `actorId` is whoever did it. */
export const describeEvent = (event: DeskEvent, actorId: string | null = null): Description =>
  definitionOf(event).describe(event, actorId);
