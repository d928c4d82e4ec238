import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { bringIn, openBatch } from "@/lib/importing/together/bring-in";
import { enqueue } from "@/lib/queue/enqueue";
import { listWork } from "@/lib/queue/queries";
import { measureQueue } from "@/lib/queue/queue-metrics";
import { metrics } from "@/lib/running/metrics";
import { must, somebody } from "@/lib/testing/desk";
import { giveUp, tryAgain } from "./change-job";

let admin: Actor;
beforeAll(async () => {
  admin = await somebody("admin", "Ada Marsh");
});
afterEach(async () => {
  await database.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

const kind = { name: "say", title: "Saying words", payload: z.object({}), attempts: 3 };
async function failedJob(): Promise<string> {
  const key = randomUUID();
  await inTransaction((tx) => enqueue(tx, kind, { payload: {}, about: "the words", byName: null, key }));
  await database.$executeRaw`
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = 'The press stands still.' WHERE key = ${key}`;
  const { jobs } = await listWork();
  return jobs.find(({ kept }) => kept.about === "the words")?.id ?? "";
}
const lastEvent = () => database.event.findFirstOrThrow({ where: { chain: "desk" }, orderBy: { seq: "desc" } });

describe("a job that failed", () => {
  it("is tried again at once, and the history says by whom", async () => {
    const id = await failedJob();
    must(await tryAgain(admin, id));
    expect((await listWork()).jobs).toMatchObject([{ id, state: "waits", attempts: 0 }]);
    expect(await lastEvent()).toMatchObject({ type: "job.tried-again", actorName: "Ada Marsh", subjectId: id });
  });

  it("is given up for a reason, which the history keeps", async () => {
    const id = await failedJob();
    expect(await giveUp(admin, id, " ")).toMatchObject({ failure: { fields: { reason: expect.any(String) } } });
    must(await giveUp(admin, id, "Nobody needs it."));
    expect((await listWork()).jobs).toEqual([]);
    expect((await lastEvent()).payload).toContain("Nobody needs it.");
  });

  it("tells what it was for that it is given up", async () => {
    const editor = await somebody("editor");
    const { batchId } = must(await openBatch(editor, { expected: 1, requiredReviews: 1 }));
    const bytes = new TextEncoder().encode("The weir is 12 metres wide.");
    must(await bringIn(editor, batchId, { place: 0, path: "weir.txt", size: bytes.length, bytes }));
    const [job] = (await listWork()).jobs;
    must(await giveUp(admin, job?.id ?? "", "Sent by mistake."));
    expect(await database.importFile.findMany({ where: { batchId } })).toMatchObject([
      { result: "refused", said: "Given up: Sent by mistake.", bytes: null },
    ]);
  });

  it.each(["editor", "reviewer", "auditor"] as const)("is no business of a %s", async (role) => {
    const [id, somebodyElse] = [await failedJob(), await somebody(role)];
    expect(await tryAgain(somebodyElse, id)).toMatchObject({ failure: { code: "forbidden" } });
    expect(await giveUp(somebodyElse, id, "No.")).toMatchObject({ failure: { code: "forbidden" } });
    expect((await listWork()).counts).toMatchObject({ failed: 1 });
  });

  it("is left alone while it is being done, or when it is gone", async () => {
    const id = await failedJob();
    await database.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'another'`;
    for (const which of [id, "999999", "x"]) {
      expect(await tryAgain(admin, which)).toMatchObject({ failure: { code: "conflict" } });
      expect(await giveUp(admin, which, "No.")).toMatchObject({ failure: { code: "conflict" } });
    }
  });
});

it("counts what the queue holds for whoever measures the desk", async () => {
  await failedJob();
  measureQueue();
  expect(await metrics().registry.metrics()).toContain('tickmark_queue_jobs{job="say",state="failed"} 1');
});
