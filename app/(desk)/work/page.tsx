import type { Metadata } from "next";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { requirePermission } from "@/lib/auth/session";
import { listWork, mostShown, type QueuedJob, type WorkState } from "@/lib/queue/queries";
import { DrawnAnew } from "./drawn-anew";
import { JobRow } from "./job-row";

export const metadata: Metadata = { title: "Work" };

const sections: readonly [WorkState, string][] = [
  ["failed", "Failed"],
  ["runs", "Being done"],
  ["waits", "Waits"],
];

export default async function WorkPage() {
  await requirePermission("work.manage");
  const { jobs, counts } = await listWork();
  const { failed, runs, waits } = counts;
  const meta = `${runs.toLocaleString("en")} being done, ${waits.toLocaleString("en")} waiting, ${failed.toLocaleString("en")} failed`;
  return (
    <Page>
      <PageHeader title="Work" meta={meta} />
      {jobs.length === 0 ? (
        <EmptyState title="Nothing is left to do">
          Files that are imported together, and whatever else may take long, wait here until the desk has done them.
        </EmptyState>
      ) : (
        sections.map(([state, title]) => (
          <Jobs key={state} title={title} jobs={jobs.filter((job) => job.state === state)} count={counts[state]} />
        ))
      )}
      <DrawnAnew />
    </Page>
  );
}

function Jobs({ title, jobs, count }: { title: string; jobs: readonly QueuedJob[]; count: number }) {
  if (jobs.length === 0) return null;
  const note = count > mostShown ? `The first ${mostShown} of ${count.toLocaleString("en")}` : undefined;
  return (
    <Section title={title} note={note}>
      <ul className="border-t border-ink">
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </ul>
    </Section>
  );
}
