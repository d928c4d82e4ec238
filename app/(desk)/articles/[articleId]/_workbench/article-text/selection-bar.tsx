import { X } from "lucide-react";
import { Button } from "@/app/_components/button";
import type { Selected } from "./selected-words";

interface Props {
  selected: Selected;
  onAdd: () => void;
  onForget: () => void;
}

/** What to do with words selected in the article; at the foot of the pane, where it covers none of them. */
export function SelectionBar({ selected, onAdd, onForget }: Props) {
  return (
    <div className="sticky bottom-3 z-10 mx-auto flex max-w-xl items-center gap-2 rounded border border-rule-strong bg-raised px-3 py-2 text-sm shadow-lg">
      <span className="min-w-0 flex-1 truncate font-serif">“{selected.exact}”</span>
      {/* Pressing must not clear the selection before it is used. */}
      <Button tone="primary" size="small" onMouseDown={(event) => event.preventDefault()} onClick={onAdd}>
        Add as a claim
      </Button>
      <Button tone="plain" size="small" aria-label="Forget the selection" onClick={onForget}>
        <X aria-hidden size={14} />
      </Button>
    </div>
  );
}
