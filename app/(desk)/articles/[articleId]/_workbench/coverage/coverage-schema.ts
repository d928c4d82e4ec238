import { z } from "zod";

export const coverageSchema = z.object({
  uncovered: z.array(z.object({ start: z.number(), end: z.number(), reason: z.string() })),
});
