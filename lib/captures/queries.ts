import { z } from "zod";
import { database } from "@/lib/database/client";
import { type CaptureState, captureStateSchema } from "./schema";

const rowSchema = captureStateSchema.extend({ id: z.string() });

/** How the captures of pieces stand, by piece; of those that nobody ever asked for there is nothing. Whoever asks may know the pieces. */
export async function captureStates(evidenceIds: readonly string[]): Promise<Map<string, CaptureState>> {
  if (evidenceIds.length === 0) return new Map();
  const rows = await database.$queryRaw<unknown[]>`
    SELECT e."id", w."id" IS NOT NULL AND w."endedAt" IS NULL AS "waits", w."problem",
      w."problem" IS NOT NULL AND coalesce(w."status" IN (404, 410), false) AS "gone", c.last
    FROM "Evidence" e LEFT JOIN "CaptureWish" w ON w."evidenceId" = e."id"
      LEFT JOIN LATERAL (
        SELECT jsonb_build_object('at', to_char(c."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'compared', c."compared") AS last
        FROM "Capture" c WHERE c."url" = e."url" AND c."evidenceId" IN (SELECT id FROM pieces_before(e."id"))
        ORDER BY c."createdAt" DESC LIMIT 1) c ON true
    WHERE e."id" = ANY (${evidenceIds}::uuid[]) AND e."url" IS NOT NULL AND (w."id" IS NOT NULL OR c.last IS NOT NULL)`;
  const states = z.array(rowSchema).parse(rows);
  return new Map(states.map(({ id, ...state }) => [id, state]));
}
