import { z } from "zod";
import { reviewEvents } from "./reviews";
import { workEvents } from "./work";

/** What can be done blind, where two judge each claim. */
export const sealableEvents = [...reviewEvents, ...workEvents] as const;

const [first, ...others] = sealableEvents;
export const sealableSchema = z.discriminatedUnion("type", [first.schema, ...others.map(({ schema }) => schema)]);
export type SealableEvent = z.infer<typeof sealableSchema>;
export type WorkEvent = z.infer<(typeof workEvents)[number]["schema"]>;
