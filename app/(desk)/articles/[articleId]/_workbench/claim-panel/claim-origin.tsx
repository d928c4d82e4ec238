import type { ClaimView } from "@/lib/views/view-claim";

/** Why the words were taken for a claim, and by whom: one line under them. */
export function ClaimOrigin({ claim: { detail, extractor } }: { claim: ClaimView }) {
  const by = extractor ? `found by ${extractor}` : "added by a person";
  return (
    <p className="-mt-2 text-2xs text-muted">
      {detail.reason ? `${detail.reason} · ${by}` : by.charAt(0).toUpperCase() + by.slice(1)}
    </p>
  );
}
