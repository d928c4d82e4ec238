import { Notice } from "@/app/_components/notice";
import type { JudgedToo as Result } from "@/lib/reviews/judge-too";

/** What became of the claims that were to be judged with this one. */
export function JudgedToo({ result }: { result: Result | undefined }) {
  if (!result) return null;
  const { judged, refused } = result;
  if (refused.length === 0)
    return judged > 0 ? <Notice tone="success">{`${judged} more judged the same way.`}</Notice> : null;
  return (
    <Notice tone="warning" title={`${judged} more judged the same way, ${refused.length} not`}>
      {refused.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </Notice>
  );
}
