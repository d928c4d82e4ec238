import { appendEvent, deskChain } from "@/lib/audit/append-event";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { changeDesk } from "@/lib/commands/change-desk";
import { reasonGiven } from "@/lib/commands/reason-given";
import type { Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { lockIdleJob } from "@/lib/queue/queries";
import { jobs } from ".";

type IdleJob = NonNullable<Awaited<ReturnType<typeof lockIdleJob>>>;

const notIdle = failed("conflict", "It is not there any more, or is being done just now. Nothing was changed.");

/** The one way an admin changes what is in the queue: only what nobody is doing. */
async function changeJob(
  actor: Actor,
  jobId: string,
  change: (tx: Transaction, job: IdleJob) => Promise<DeskEvent>,
): Promise<Outcome<null>> {
  if (!/^\d{1,18}$/.test(jobId)) return notIdle;
  return changeDesk<null>(actor, "work.manage", async ({ tx, actor, at }) => {
    const job = await lockIdleJob(tx, jobId);
    if (job === null) return notIdle;
    await appendEvent(tx, deskChain, actor, await change(tx, job), at);
    return done(null);
  });
}

const subjectOf = (id: string) => ({ type: "job", id }) as const;

/** Has a job begun anew, and at once, however often it failed. */
export const tryAgain = (actor: Actor, jobId: string): Promise<Outcome<null>> =>
  changeJob(actor, jobId, async (tx, { name, about }) => {
    await tx.$queryRaw`SELECT (graphile_worker.reschedule_jobs(ARRAY[${jobId}::bigint], run_at := now(), attempts := 0)).id::text`;
    return { type: "job.tried-again", subject: subjectOf(jobId), payload: { job: name, about } };
  });

/** Takes a job out of the queue for good: what it was to do is not done. */
export async function giveUp(actor: Actor, jobId: string, given: string): Promise<Outcome<null>> {
  const parsed = reasonGiven(given);
  return parsed.ok ? changeJob(actor, jobId, (tx, job) => remove(tx, jobId, job, parsed.value)) : parsed;
}

async function remove(tx: Transaction, jobId: string, job: IdleJob, reason: string): Promise<DeskEvent> {
  const { name, about, payload } = job;
  await tx.$queryRaw`SELECT (graphile_worker.complete_jobs(ARRAY[${jobId}::bigint])).id::text`;
  await jobs.find((one) => one.name === name)?.onGivenUp(tx, payload, reason);
  return { type: "job.given-up", subject: subjectOf(jobId), payload: { job: name, about, reason } };
}
