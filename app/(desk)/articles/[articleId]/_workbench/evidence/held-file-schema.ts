import { z } from "zod";

export const heldFileSchema = z.object({ id: z.uuid() });
export const refusalSchema = z.object({ error: z.object({ message: z.string() }) });
