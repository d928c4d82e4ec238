"use client";

import { Plus } from "lucide-react";
import { Button } from "@/app/_components/button";
import { controlClass } from "@/app/_components/field";
import { claimKinds } from "@/lib/text/schema";
import type { Filter } from "./filter";
import { shownStates } from "./filter";

const stateWords = {
  "to-check": "To check",
  sourced: "Sourced",
  disputed: "Disputed",
  unverified: "Unverified",
  dismissed: "Dismissed",
} as const;

interface Props {
  filter: Filter;
  shown: number;
  total: number;
  onChange: (change: Partial<Filter>) => void;
  /** Null where this person may not add a claim. */
  onAdd: (() => void) | null;
}

/** A form that the server answers before JavaScript loads; with it, each change narrows the list at once. */
export function FilterBar({ filter, shown, total, onChange, onAdd }: Props) {
  return (
    <search>
      <form aria-label="Claims" className="flex flex-col gap-1.5 border-b border-rule px-3 py-2">
        <div className="flex gap-1.5">
          <select
            aria-label="Verdict"
            name="state"
            value={filter.state}
            onChange={(event) => onChange({ state: shownStates.find((state) => state === event.target.value) ?? "" })}
            className={`${controlClass} min-w-0 px-1.5 py-1 text-xs`}
          >
            <option value="">Every verdict</option>
            {shownStates.map((state) => (
              <option key={state} value={state}>
                {stateWords[state]}
              </option>
            ))}
          </select>
          <select
            aria-label="Kind"
            name="kind"
            value={filter.kind}
            onChange={(event) => onChange({ kind: claimKinds.find((kind) => kind === event.target.value) ?? "" })}
            className={`${controlClass} min-w-0 px-1.5 py-1 text-xs`}
          >
            <option value="">Every kind</option>
            {claimKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </div>
        <input
          type="search"
          name="words"
          id="claim-filter"
          aria-label="Words in the claim"
          placeholder="Words in the claim  ( / )"
          value={filter.words}
          onChange={(event) => onChange({ words: event.target.value })}
          className={`${controlClass} px-2 py-1 text-xs`}
        />
        <div className="flex items-center justify-between">
          <p aria-live="polite" className="text-2xs text-muted">
            {shown === total ? "" : `${shown.toLocaleString("en")} of `}
            {total.toLocaleString("en")} claims
          </p>
          {onAdd && (
            <Button tone="plain" size="small" onClick={onAdd}>
              <Plus aria-hidden size={13} />
              Add a claim
            </Button>
          )}
        </div>
      </form>
    </search>
  );
}
