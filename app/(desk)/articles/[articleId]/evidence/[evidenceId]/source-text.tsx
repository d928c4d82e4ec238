"use client";

import { useRef, useState } from "react";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import { useDeskAction } from "@/app/_components/use-desk-action";
import { choosePassageAction } from "../actions";
import { marked, type Span } from "./marked";
import { selectedIn } from "./selected-in";

interface Props {
  articleId: string;
  evidenceId: string;
  /** The capture or file that it is the text of. */
  id: string;
  text: string;
  /** Where the passage stands in it. */
  passage: Span | null;
  /** Where words most like the passage stand. */
  nearest: Span | null;
  mayChoose: boolean;
}

/** The words of a source, with the passage in its place; select others to rely on them instead. */
export function SourceText({ articleId, evidenceId, id, text, passage, nearest, mayChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  const [state, submit] = useDeskAction(choosePassageAction, { failure: null }, (_, failure) => ({ failure }));
  const look = () => setChosen(mayChoose && box.current ? selectedIn(box.current) : null);
  return (
    <div className="flex flex-col gap-2">
      {mayChoose && (
        <form action={submit} className="sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 bg-paper py-2">
          <input type="hidden" name="articleId" value={articleId} />
          <input type="hidden" name="evidenceId" value={evidenceId} />
          <input type="hidden" name="in" value={id} />
          <input type="hidden" name="start" value={chosen?.start ?? ""} />
          <input type="hidden" name="end" value={chosen?.end ?? ""} />
          <SubmitButton tone="quiet" size="small" pendingLabel="Keeping" aria-disabled={chosen === null}>
            Rely on the selected words
          </SubmitButton>
          <span className="text-xs text-muted" aria-live="polite">
            {chosen
              ? `${(chosen.end - chosen.start).toLocaleString("en")} characters selected`
              : "Select the passage in the text."}
          </span>
          <FormError failure={state.failure} />
        </form>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears that something in it was selected, by mouse or keys */}
      <div
        ref={box}
        dir="auto"
        onMouseUp={look}
        onKeyUp={look}
        onTouchEnd={look}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-[70vh] overflow-y-auto rounded border border-rule bg-raised p-4 font-serif text-base leading-relaxed break-words whitespace-pre-wrap"
      >
        {marked(text, passage ?? nearest).map(({ words, is }) =>
          is === "around" ? (
            words
          ) : (
            <mark
              key="mark"
              id="passage"
              className={passage ? "bg-sourced-wash text-ink" : "bg-unverified-wash text-ink"}
            >
              {words}
            </mark>
          ),
        )}
      </div>
    </div>
  );
}
