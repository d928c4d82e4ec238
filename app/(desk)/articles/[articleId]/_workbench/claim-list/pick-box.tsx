import type { ClaimSummary } from "@/lib/views/queries";

export type Picked = ReadonlyMap<string, ClaimSummary>;

interface Props {
  claim: ClaimSummary;
  picked: Picked;
  /** A claim of another sort than those picked already. */
  disabled: boolean;
  onPick: (picked: Picked) => void;
}

/** How a claim is set aside; what is done to several at once is done to several of one sort. */
export const asideOf = ({ dismissed, waived }: ClaimSummary) =>
  dismissed ? "dismissed" : waived ? "waived" : "in-use";

/** Which sort is being picked: that of the first one, else of the first that the list shows. */
export const sortPicked = (picked: Picked, shown: readonly ClaimSummary[]) => {
  const [first] = picked.size > 0 ? picked.values() : shown;
  return first ? asideOf(first) : "in-use";
};

export function PickBox({ claim, picked, disabled, onPick }: Props) {
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
        disabled={disabled}
        onChange={(event) => toggle(event.target.checked)}
        className="size-4"
      />
    </label>
  );
}
