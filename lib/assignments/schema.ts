import { z } from "zod";

const claimIds = z.array(z.uuid()).transform((ids) => [...new Set(ids)]);

export const assignSchema = z.object({ claimIds, assigneeId: z.uuid({ error: "Choose somebody first." }) });

/** Nobody named means everybody who has them. */
export const unassignSchema = z.object({ claimIds, assigneeId: z.uuid().nullable() });

/** Whose work a claim is, as everybody may read it. */
export interface Assignee {
  id: string;
  name: string;
}
