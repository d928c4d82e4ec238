import { z } from "zod";
import { events } from "./events";

const [first, ...others] = events;
/** An event as it is stored: the canonical JSON of its payload is what is hashed. */
export const eventSchema = z.discriminatedUnion("type", [first.schema, ...others.map(({ schema }) => schema)]);
export type DeskEvent = z.infer<typeof eventSchema>;
export type EventType = DeskEvent["type"];
