import { z } from "zod";

export const waitingSchema = z.object({ waiting: z.number() });
