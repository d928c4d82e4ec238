import { z } from "zod";

export const refusalSchema = z.object({ error: z.object({ message: z.string() }) });
export const openedSchema = z.object({ id: z.uuid() });
