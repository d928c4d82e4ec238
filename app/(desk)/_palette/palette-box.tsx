"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { classNames } from "@/app/_components/class-names";
import { controlClass } from "@/app/_components/field";
import { Kbd } from "@/app/_components/kbd";
import { type Command, matchCommands } from "./commands";
import { type Entry, entryGroups } from "./entries";
import { useFound } from "./use-found";

interface Props {
  commands: readonly Command[];
  articleId: string | null;
  onChoose: (does: Entry["does"]) => void;
}

/** A combobox whose list is always open: the cursor stays in the field while arrows move through what was found. */
export function PaletteBox({ commands, articleId, onChoose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const { found, pending, failed } = useFound(typed, articleId);
  const groups = entryGroups(matchCommands(commands, typed), found);
  const entries = groups.flatMap((group) => group.entries);
  const active = entries[Math.min(at, entries.length - 1)];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 && event.key !== "Enter") return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (step === 0) return active && onChoose(active.does);
    const next = (Math.min(at, entries.length - 1) + step + entries.length) % Math.max(1, entries.length);
    setAt(next);
    document.getElementById(`${id}-${entries[next]?.id}`)?.scrollIntoView({ block: "nearest" });
  };

  return (
    <>
      <input
        // The dialog puts the cursor where this attribute stands; React's own property would come too early.
        ref={(input) => input?.setAttribute("autofocus", "")}
        type="text"
        role="combobox"
        aria-label="Find an article, a claim or a command"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-${active.id}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={articleId ? "An article, a claim, a command" : "An article or a command"}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className={controlClass}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Found" className="mt-2 max-h-[50vh] min-h-40 overflow-y-auto">
        {groups.map(({ name, entries: inGroup }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={name} role="group" aria-label={name} className="pb-1">
            <p aria-hidden className="label-caps px-2 py-1">
              {name}
            </p>
            {inGroup.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: as above, by aria-activedescendant
              <div
                key={entry.id}
                id={`${id}-${entry.id}`}
                role="option"
                aria-selected={entry === active}
                onClick={() => onChoose(entry.does)}
                className={classNames(
                  "flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm",
                  entry === active ? "bg-accent-wash outline outline-accent -outline-offset-1" : "hover:bg-sunk",
                )}
              >
                <span className="min-w-0 flex-1 truncate">{entry.label}</span>
                {entry.more && <span className="max-w-40 truncate text-xs text-muted">{entry.more}</span>}
                {entry.keys?.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p aria-live="polite" className="mt-1 min-h-4 text-xs text-muted">
        {pending
          ? "Looking …"
          : failed
            ? "The desk could not be searched. Type again to try again."
            : entries.length === 0
              ? "Nothing found."
              : ""}
      </p>
    </>
  );
}
