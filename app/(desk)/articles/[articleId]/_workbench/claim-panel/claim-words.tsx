import type { ClaimView } from "@/lib/views/view-claim";

/** The claim's words with its core set off: the date of a dated sentence, the source of what was said. */
export function ClaimWords({ claim }: { claim: ClaimView }) {
  const [from, to] = [
    Math.max(0, claim.coreStart - claim.start),
    Math.min(claim.exact.length, claim.coreEnd - claim.start),
  ];
  if (from >= to || (from === 0 && to === claim.exact.length)) return claim.exact;
  return (
    <>
      {claim.exact.slice(0, from)}
      <strong className="font-semibold">{claim.exact.slice(from, to)}</strong>
      {claim.exact.slice(to)}
    </>
  );
}
