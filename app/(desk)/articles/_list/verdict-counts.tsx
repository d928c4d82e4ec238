import { classNames } from "@/app/_components/class-names";
import { type Counts, progressParts } from "@/app/_components/progress-parts";
import { verdictLook } from "@/app/_components/verdict-look";

/** The counts beside a progress bar, by glyph; the bar itself says them in words to assistive technology. */
export function VerdictCounts({ counts }: { counts: Counts }) {
  return (
    <p aria-hidden className="flex flex-wrap gap-x-3 text-xs">
      {progressParts(counts).map(({ verdict, count }) => {
        const { icon: Icon, ink, word } = verdictLook(verdict);
        return (
          <span key={word} title={word} className={classNames("inline-flex items-center gap-1 font-medium", ink)}>
            <Icon size={13} strokeWidth={2.5} />
            {count.toLocaleString("en")}
          </span>
        );
      })}
    </p>
  );
}
