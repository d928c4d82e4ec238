import { VerdictMark } from "@/app/_components/verdict-mark";
import type { VerdictCounts } from "@/lib/overview/rules/own-days";
import { verdicts } from "@/lib/vocabulary";

export function Counts({ counts }: { counts: VerdictCounts }) {
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <dl className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      <div className="flex items-baseline gap-1.5">
        <dt className="text-muted">judged</dt>
        <dd className="text-xl font-medium tabular-nums">{total.toLocaleString("en")}</dd>
      </div>
      {verdicts.map((verdict) => (
        <div key={verdict} className="flex items-baseline gap-1.5">
          <dt>
            <VerdictMark verdict={verdict} />
          </dt>
          <dd className="tabular-nums">{counts[verdict].toLocaleString("en")}</dd>
        </div>
      ))}
    </dl>
  );
}
