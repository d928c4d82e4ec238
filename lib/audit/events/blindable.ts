import { z } from "zod";
import { reviewEvents } from "./reviews";
import { workEvents } from "./work";

/** What can be done blind, where two judge each claim. */
export const blindableEvents = [...reviewEvents, ...workEvents] as const;

const [first, ...others] = blindableEvents;
export const blindableSchema = z.discriminatedUnion("type", [first.schema, ...others.map(({ schema }) => schema)]);
export type BlindableEvent = z.infer<typeof blindableSchema>;
export type WorkEvent = z.infer<(typeof workEvents)[number]["schema"]>;
