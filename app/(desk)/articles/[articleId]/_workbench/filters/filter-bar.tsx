"use client";

import { ListFilter, Plus, X } from "lucide-react";
import { Button } from "@/app/_components/button";
import { Menu } from "@/app/_components/menu";
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

interface Choice {
  value: string;
  label: string;
}

/** What an address asks for stays a choice, though nothing here has it (any more). */
const withChosen = (choices: Choice[], value: string, chosen: string): Choice[] =>
  !value || choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: chosen }];

/** The parts of the filter that are chosen from a list. */
function partsOf({ flag, source, assigned }: Filter, choices: FilterChoices, me: string) {
  const flags = choices.flags.map(({ code, count }) => ({ value: code, label: `${flagWords[code]} (${count})` }));
  const sources = choices.sources.map(({ name, count }) => ({ value: name, label: `${name} (${count})` }));
  const people = choices.assignees.filter(({ id }) => id !== me);
  const assignees = [
    { value: "me", label: "Assigned to me" },
    { value: "nobody", label: "Assigned to nobody" },
    ...people.map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` })),
  ];
  return [
    { name: "state", label: "Verdict", choices: shownStates.map((value) => ({ value, label: stateWords[value] })) },
    { name: "kind", label: "Kind", choices: claimKinds.map((value) => ({ value, label: value })) },
    { name: "flag", label: "Flag", choices: withChosen(flags, flag, flag ? flagWords[flag] : "") },
    { name: "source", label: "Source", choices: withChosen(sources, source, source) },
    { name: "assigned", label: "Assignee", choices: withChosen(assignees, assigned, "Somebody with none here") },
  ] as const;
}

/** A form that the server answers before JavaScript loads; with it, each change narrows the list at once. */
export function FilterBar({ filter, choices, shown, total, onChange, onAdd, me }: Props) {
  const parts = partsOf(filter, choices, me);
  const chosen = parts.filter(({ name }) => filter[name] !== "");
  return (
    <search>
      <form aria-label="Claims" className="flex flex-col gap-1 border-b border-rule px-3 py-1.5">
        <div className="flex items-center gap-1">
          <WordsField given={filter.words} onChange={(words) => onChange({ words })} />
          <Menu
            label={
              <>
                <ListFilter aria-hidden size={14} />
                <span className="text-xs">Filter</span>
                {chosen.length > 0 && <span className="text-2xs tabular-nums">({chosen.length})</span>}
              </>
            }
          >
            <div className="flex flex-col gap-2 p-2">
              {parts.map((part) => (
                <FilterSelect key={part.name} {...part} value={filter[part.name]} onChange={onChange} />
              ))}
            </div>
          </Menu>
          {onAdd && (
            <Button tone="plain" size="small" aria-label="Add a claim" onClick={onAdd}>
              <Plus aria-hidden size={13} />
              Add
            </Button>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-1">
          {chosen.map(({ name, label, choices: offered }) => {
            const said = offered.find(({ value }) => value === filter[name])?.label ?? filter[name];
            return (
              <button
                key={name}
                type="button"
                aria-label={`${label}: ${said}, take off`}
                onClick={() => onChange({ [name]: "" })}
                className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-full border border-ink px-2 text-2xs font-medium hover:bg-sunk"
              >
                <span className="truncate">{said}</span>
                <X aria-hidden size={11} className="shrink-0" />
              </button>
            );
          })}
          <p aria-live="polite" className="ms-auto text-2xs text-muted">
            {shown === total ? "" : `${shown.toLocaleString("en")} of `}
            {total.toLocaleString("en")} {total === 1 ? "claim" : "claims"}
          </p>
        </div>
      </form>
    </search>
  );
}
