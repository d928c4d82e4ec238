"use client";

import { Plus } from "lucide-react";
import { Button } from "@/app/_components/button";
import { claimKinds } from "@/lib/text/kinds";
import { flagWords } from "../../flag-words";
import type { Filter } from "./filter";
import { shownStates } from "./filter";
import type { FilterChoices } from "./filter-choices";
import { FilterSelect } from "./filter-select";
import { WordsField } from "./words-field";

const stateWords = {
  "to-check": "To check",
  sealed: "Sealed: mine is in",
  sourced: "Sourced",
  disputed: "Disputed",
  unverified: "Unverified",
  disagreed: "Disagreed",
  waived: "Waived",
  dismissed: "Dismissed",
} as const;

interface Props {
  filter: Filter;
  choices: FilterChoices;
  shown: number;
  total: number;
  onChange: (change: Partial<Filter>) => void;
  /** Null where this person may not add a claim. */
  onAdd: (() => void) | null;
  me: string;
}

/** What an address asks for stays a choice, though nothing here has it (any more). */
const withChosen = <T extends { value: string; label: string }>(choices: T[], value: string, chosen: T): T[] =>
  !value || choices.some((choice) => choice.value === value) ? choices : [...choices, chosen];

/** A form that the server answers before JavaScript loads; with it, each change narrows the list at once. */
export function FilterBar({ filter, choices, shown, total, onChange, onAdd, me }: Props) {
  const flags = choices.flags.map(({ code, count }) => ({ value: code, label: `${flagWords[code]} (${count})` }));
  const sources = choices.sources.map(({ name, count }) => ({ value: name, label: `${name} (${count})` }));
  const { flag, source, assigned } = filter;
  const assignees = [
    { value: "me", label: "Assigned to me" },
    { value: "nobody", label: "Assigned to nobody" },
    ...choices.assignees
      .filter(({ id }) => id !== me)
      .map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` })),
  ];
  return (
    <search>
      <form aria-label="Claims" className="flex flex-col gap-1.5 border-b border-rule px-3 py-2">
        <div className="flex items-center gap-1.5">
          <WordsField given={filter.words} onChange={(words) => onChange({ words })} />
          {onAdd && (
            <Button tone="plain" size="small" aria-label="Add a claim" onClick={onAdd}>
              <Plus aria-hidden size={13} />
              Add
            </Button>
          )}
        </div>
        <div className="grid grid-cols-2 items-center gap-1.5">
          <FilterSelect
            label="Verdict"
            name="state"
            value={filter.state}
            choices={shownStates.map((state) => ({ value: state, label: stateWords[state] }))}
            onChange={(state) => onChange({ state })}
          />
          <FilterSelect
            label="Kind"
            name="kind"
            value={filter.kind}
            choices={claimKinds.map((kind) => ({ value: kind, label: kind }))}
            onChange={(kind) => onChange({ kind })}
          />
          <FilterSelect
            label="Flag"
            name="flag"
            value={flag}
            choices={flag ? withChosen(flags, flag, { value: flag, label: flagWords[flag] }) : flags}
            onChange={(value) => onChange({ flag: value })}
          />
          <FilterSelect
            label="Source"
            name="source"
            value={source}
            choices={withChosen(sources, source, { value: source, label: source })}
            onChange={(value) => onChange({ source: value })}
          />
          <FilterSelect
            label="Assignee"
            short="Whose"
            name="assigned"
            value={assigned}
            choices={withChosen(assignees, assigned, { value: assigned, label: "Somebody with none here" })}
            onChange={(value) => onChange({ assigned: value })}
          />
          <p aria-live="polite" className="text-end text-2xs text-muted">
            {shown === total ? "" : `${shown.toLocaleString("en")} of `}
            {total.toLocaleString("en")} claims
          </p>
        </div>
      </form>
    </search>
  );
}
