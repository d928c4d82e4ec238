import { RelativeTime } from "@/app/_components/relative-time";
import type { CaptureState } from "@/lib/captures/schema";

const since = { first: "", unchanged: ", unchanged since", changed: ", and had changed by then" } as const;

/** How the capture of a link stands, as a line. */
export function CaptureLine({ capture }: { capture: CaptureState }) {
  const { waits, problem, gone, last } = capture;
  return (
    <>
      {last && (
        <span>
          Captured <RelativeTime at={last.at} />
          {since[last.compared]}
        </span>
      )}
      {waits && <span aria-live="polite">{last ? " · being captured again" : "Being captured"}</span>}
      {problem !== null && !waits && (
        <span className={gone && last ? "text-unverified-ink" : "text-disputed-ink"}>
          {last ? (gone ? " · Gone since: " : " · Not captured again: ") : "Not captured: "}
          {problem}
        </span>
      )}
    </>
  );
}
