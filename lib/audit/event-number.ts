import { z } from "zod";

/** The number of an event as an address gives it; PostgreSQL counts them in 32 bits, and fails beyond. */
export const eventNumberSchema = z.coerce.number().int().positive().max(2_147_483_647).optional();
