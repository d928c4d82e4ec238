"use client";

import { Command as List } from "cmdk";
import { useState } from "react";
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

const moves = new Set(["ArrowDown", "ArrowUp", "Home", "End"]);

/** A combobox whose list is always open: the cursor stays in the field while arrows move through what was found. */
export function PaletteBox({ commands, articleId, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const { found, pending, failed } = useFound(typed, articleId);
  const groups = entryGroups(matchCommands(commands, typed), found);
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  // Claims and articles arrive apart: until somebody moves, Enter is for what stands first then.
  const [moved, setMoved] = useState(false);
  const [movedTo, setMovedTo] = useState("");
  return (
    <List
      label="Find an article, a claim or a command"
      shouldFilter={false}
      vimBindings={false}
      loop
      value={moved && ids.includes(movedTo) ? movedTo : (ids[0] ?? "")}
      onValueChange={setMovedTo}
      onKeyDownCapture={({ key }) => moves.has(key) && setMoved(true)}
    >
      <List.Input
        ref={takeCursor}
        placeholder={articleId ? "An article, a claim, a command" : "An article or a command"}
        value={typed}
        onValueChange={(words) => {
          setTyped(words);
          setMoved(false);
        }}
        className={controlClass}
      />
      <List.List
        label="Found"
        onPointerMove={() => setMoved(true)}
        className="mt-2 max-h-[50vh] min-h-40 overflow-y-auto"
      >
        {groups.map(({ name, entries }) => (
          <List.Group
            key={name}
            heading={<span className="label-caps block px-2 py-1">{name}</span>}
            value={name}
            className="pb-1"
          >
            {entries.map((entry) => (
              <List.Item
                key={entry.id}
                value={entry.id}
                onSelect={() => onChoose(entry.does)}
                className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm -outline-offset-1 outline-accent aria-selected:bg-accent-wash aria-selected:outline"
              >
                <span className="min-w-0 flex-1 truncate">{entry.label}</span>
                {entry.more && <span className="max-w-40 truncate text-xs text-muted">{entry.more}</span>}
                {entry.keys?.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </List.Item>
            ))}
          </List.Group>
        ))}
      </List.List>
      <p aria-live="polite" className="mt-1 min-h-4 text-xs text-muted">
        {pending
          ? "Looking …"
          : failed
            ? "The desk could not be searched. Type again to try again."
            : groups.length === 0
              ? "Nothing found."
              : ""}
      </p>
    </List>
  );
}

/** A dialog that opens puts the cursor where this attribute stands; one that was open before its content came does not. */
function takeCursor(input: HTMLInputElement | null) {
  input?.setAttribute("autofocus", "");
  if (input?.closest("dialog")?.open) input.focus();
}
