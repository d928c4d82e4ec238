import type { ClaimSummary } from "@/lib/views/queries";

export type Picked = ReadonlyMap<string, ClaimSummary>;

interface Props {
  /** What one line of the list stands for. */
  claims: readonly ClaimSummary[];
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

export const pickable = (claim: ClaimSummary, picked: Picked, shown: readonly ClaimSummary[]) =>
  picked.size === 0 || asideOf(claim) === sortPicked(picked, shown);

export const pickedOf = (claims: readonly ClaimSummary[]): Picked => new Map(claims.map((claim) => [claim.id, claim]));

export function PickBox({ claims, picked, disabled, onPick }: Props) {
  const toggle = (on: boolean) => {
    const next = new Map(picked);
    for (const claim of claims)
      if (on) next.set(claim.id, claim);
      else next.delete(claim.id);
    onPick(next);
  };
  const [first] = claims;
  return (
    <label className="flex w-9 shrink-0 cursor-pointer items-center justify-center">
      <input
        type="checkbox"
        aria-label={`Pick claim ${claims.map(({ number }) => number).join(" and ")}`}
        checked={first !== undefined && picked.has(first.id)}
        disabled={disabled}
        onChange={(event) => toggle(event.target.checked)}
        className="size-4"
      />
    </label>
  );
}
