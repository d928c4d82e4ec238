import { z } from "zod";
import { database } from "@/lib/database/client";
import { defineJob } from "@/lib/queue/job";
import { dropUnnamed } from "@/lib/vault/drop-unnamed";

/** Takes away, once a night, what is no part of the record and that nobody has come back for. */
export const sweep = defineJob({
  name: "sweep",
  title: "Clearing away what nobody came back for",
  payload: z.object({}),
  attempts: 5,
  schedule: "17 3 * * *",
  run: async () => {
    await database.$executeRaw`
      WITH gone AS (DELETE FROM "ArticleDraft" WHERE "createdAt" < now() - interval '7 days' RETURNING "id")
      UPDATE "ImportFile" SET "result" = 'discarded' WHERE "draftId" IN (SELECT "id" FROM gone)`;
    await database.$executeRaw`
      WITH old AS (SELECT "id" FROM "ImportBatch" WHERE "createdAt" < now() - interval '30 days')
      DELETE FROM "ImportFile" WHERE "batchId" IN (SELECT "id" FROM old)`;
    await database.$executeRaw`DELETE FROM "ImportBatch" WHERE "createdAt" < now() - interval '30 days'`;
    await database.$executeRaw`DELETE FROM "HeldFile" WHERE "createdAt" < now() - interval '7 days'`;
    await dropUnnamed();
    await database.$executeRaw`DELETE FROM "SignInTries" WHERE "lastAt" < now() - interval '1 hour'`;
    await database.$executeRaw`DELETE FROM "ImportKey" WHERE "createdAt" < now() - interval '2 days'`;
    await database.$executeRaw`
      DELETE FROM "JobProgress" WHERE NOT EXISTS (SELECT FROM graphile_worker.jobs WHERE jobs.id = "jobId")`;
  },
});
