import { z } from "zod";

/** PostgreSQL counts events in 32 bits, and fails beyond. */
export const lastEvent = 2_147_483_647;

/** The number of an event as an address gives it. */
export const eventNumberSchema = z.coerce.number().int().positive().max(lastEvent).optional();
