import type { ClaimSummary } from "@/lib/claims/queries";

export type Picked = ReadonlyMap<string, ClaimSummary>;

interface Props {
  claim: ClaimSummary;
  picked: Picked;
  onPick: (picked: Picked) => void;
}

/** A claim set aside already cannot be set aside again. */
export const pickable = ({ dismissed, waived }: ClaimSummary) => !dismissed && !waived;

export function PickBox({ claim, picked, onPick }: Props) {
  const toggle = (on: boolean) => {
    const next = new Map(picked);
    if (on) next.set(claim.id, claim);
    else next.delete(claim.id);
    onPick(next);
  };
  return (
    <label className="flex w-9 shrink-0 cursor-pointer items-center justify-center border-b border-rule">
      <input
        type="checkbox"
        aria-label={`Pick claim ${claim.number}`}
        checked={picked.has(claim.id)}
        disabled={!pickable(claim)}
        onChange={(event) => toggle(event.target.checked)}
        className="size-4"
      />
    </label>
  );
}
