import { Notice } from "@/app/_components/notice";
import type { EachDone } from "@/lib/commands/each-by-itself";

/** Which of several claims were left as they are, and why. */
export function Refused({ done, did }: { done: EachDone | null; did: string }) {
  if (!done || done.refused.length === 0) return null;
  return (
    <Notice tone="warning" title={`${done.changed} ${did}, ${done.refused.length} not`}>
      {done.refused.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </Notice>
  );
}
