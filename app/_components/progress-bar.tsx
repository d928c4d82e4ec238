import { type Counts, progressParts, progressText } from "./progress-parts";
import { verdictLook } from "./verdict-look";

/** How far a check is: one segment for each verdict. Drawn as SVG, whose widths need no inline style. */
export function ProgressBar({ counts }: { counts: Counts }) {
  return (
    <svg
      role="img"
      aria-label={progressText(counts)}
      className="block h-1.5 w-full overflow-hidden bg-to-check-wash"
      preserveAspectRatio="none"
    >
      {progressParts(counts).map(({ verdict, from, width }) => (
        <rect
          key={verdict ?? "to-check"}
          x={`${from}%`}
          width={`${width}%`}
          height="100%"
          className={verdict ? `${verdictLook(verdict).fill} stroke-paper` : "fill-transparent"}
        />
      ))}
    </svg>
  );
}
