import { RelativeTime } from "@/app/_components/relative-time";
import { jobs as kinds } from "@/lib/jobs";
import type { QueuedJob } from "@/lib/queue/queries";
import { GiveUpForm } from "./give-up-form";
import { TryAgainForm } from "./try-again-form";

const titleOf = (name: string) => kinds.find((kind) => kind.name === name)?.title ?? name;

export function JobRow({ job }: { job: QueuedJob }) {
  const { id, state, name, kept, attempts } = job;
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0">
        <p className="font-medium break-words">
          {kept.about === "" ? titleOf(name) : kept.about}
          {kept.about !== "" && <span className="ms-2 text-xs font-normal text-muted">{titleOf(name)}</span>}
        </p>
        <p className="text-xs text-muted">
          <When job={job} />
          {kept.byName !== null && `, for ${kept.byName}`}
          {attempts > 1 && `, tried ${attempts} times`}
        </p>
        {state !== "runs" && attempts > 0 && (
          <p className="mt-1 text-sm break-words text-disputed-ink">
            {job.lastError ?? "The process that did this ended in the middle of it."}
          </p>
        )}
      </div>
      {state === "runs" ? (
        <Progress job={job} />
      ) : (
        <div className="grid content-start gap-2">
          {attempts > 0 && <TryAgainForm jobId={id} />}
          <GiveUpForm jobId={id} what={kept.about === "" ? titleOf(name) : kept.about} />
        </div>
      )}
    </li>
  );
}

function When({ job: { state, at, createdAt, attempts } }: { job: QueuedJob }) {
  if (state === "runs")
    return (
      <>
        Begun <RelativeTime at={at} />
      </>
    );
  if (state === "waits" && attempts > 0)
    return (
      <>
        To be tried again <RelativeTime at={at} />
      </>
    );
  return (
    <>
      Asked for <RelativeTime at={createdAt} />
    </>
  );
}

function Progress({ job: { done, total, words } }: { job: QueuedJob }) {
  if (done === null || total === null) return <p className="text-xs text-muted">No word yet of how far it is</p>;
  return (
    <div className="text-xs text-muted">
      <progress className="progress" value={done} max={total} aria-label={words ?? "How far it is"} />
      <p>
        {done.toLocaleString("en")} of {total.toLocaleString("en")} {words}
      </p>
    </div>
  );
}
