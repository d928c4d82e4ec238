import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { type Batch, type BatchFile, batchFileSchema } from "./schema";

/** What somebody brought in together, or null: nobody sees what others bring in. */
export async function getBatch({ id: byId }: Actor, batchId: string): Promise<Batch | null> {
  if (!z.uuid().safeParse(batchId).success) return null;
  const batch = await database.importBatch.findFirst({ where: { id: batchId, byId } });
  if (batch === null) return null;
  const { id, expected, createdAt } = batch;
  return { id, expected, createdAt: createdAt.toISOString(), files: await filesOf(batchId) };
}

async function filesOf(batchId: string): Promise<BatchFile[]> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT file."place", file."path", file."size", file."draftId", file."leftOut", file."doubts",
      CASE WHEN file."result" IS NOT NULL THEN file."result"::text WHEN job.locked_at IS NOT NULL THEN 'reads'
        WHEN job.attempts < job.max_attempts THEN 'waits' ELSE 'failed' END AS "state",
      CASE WHEN file."result" IS NULL AND job.attempts > 0 THEN job.last_error ELSE file."said" END AS "said",
      CASE WHEN article."id" IS NOT NULL THEN jsonb_build_object('id', article."id", 'title', article."title") END AS "article",
      CASE WHEN alike."id" IS NOT NULL THEN jsonb_build_object('id', alike."id", 'title', alike."title") END AS "like"
    FROM "ImportFile" file
      LEFT JOIN "Article" article ON article."id" = file."articleId"
      LEFT JOIN "Article" alike ON alike."id" = file."likeId"
      LEFT JOIN graphile_worker.jobs job ON file."result" IS NULL AND job.key = 'import-file:' || file."id"
    WHERE file."batchId" = ${batchId}::uuid ORDER BY file."place"`;
  return z.array(batchFileSchema).parse(rows);
}

/** What somebody brought in together lately, the latest first. */
export async function listBatches({ id: byId }: Actor) {
  const batches = await database.importBatch.findMany({
    where: { byId },
    orderBy: { createdAt: "desc" },
    take: 5,
    include: { files: { select: { result: true } } },
  });
  return batches.map(({ id, expected, createdAt, files }) => {
    const count = (result: string | null) => files.filter((file) => file.result === result).length;
    return { id, expected, createdAt, imported: count("imported"), look: count("look"), left: count(null) };
  });
}
