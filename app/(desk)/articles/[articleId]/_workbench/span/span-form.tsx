"use client";

import { useEffect, useState } from "react";
import { Button } from "@/app/_components/button";
import { TextArea } from "@/app/_components/text-area";
import { isInsideWord } from "@/lib/claims/rules/step-offset";
import type { Extent } from "@/lib/text/span";
import type { ClaimView } from "@/lib/views/view-claim";
import { changeSpanAction } from "../../reshape-actions";
import type { Selected } from "../article-text/selected-words";
import { showSpan } from "../article-text/show-span";
import { useKeptForm } from "../forms/use-kept-form";
import { ReshapeForm } from "../reshape/reshape-form";
import { EdgeButtons } from "./edge-buttons";
import { SpanHandles } from "./span-handles";

interface Props {
  claim: ClaimView;
  text: string;
  selected: Selected | null;
}

/** Moves the ends of a claim, by word or character, to words selected in the article, or to words as typed. */
export function SpanForm({ claim, text, selected }: Props) {
  const { failure, typed, submit, draft } = useKeptForm("span", claim.id, changeSpanAction);
  const [span, setSpan] = useState({ start: claim.start, end: claim.end });
  const [words, setWords] = useState(typed.exact ?? claim.exact);
  // The claim moved under the form, by an undo or another's change: it follows unless something was begun here.
  const [origin, setOrigin] = useState(span);
  if (origin.start !== claim.start || origin.end !== claim.end) {
    const place = { start: claim.start, end: claim.end };
    setOrigin(place);
    if (words === text.slice(origin.start, origin.end)) {
      setSpan(place);
      setWords(claim.exact);
    }
  }
  const inPlace = text.slice(span.start, span.end) === words;
  const moved = span.start !== claim.start || span.end !== claim.end;
  useEffect(() => showSpan(moved && inPlace ? span : null), [span, moved, inPlace]);
  useEffect(() => () => showSpan(null), []);
  const move = (to: Extent) => {
    if (to.start >= to.end) return;
    setSpan(to);
    setWords(text.slice(to.start, to.end));
    draft.keep("exact", text.slice(to.start, to.end));
  };
  const leave = () => {
    setSpan({ start: claim.start, end: claim.end });
    setWords(claim.exact);
    draft.forget();
  };
  return (
    <ReshapeForm
      id="span-form"
      claim={claim}
      label="Save these words as the claim"
      submit={submit}
      failure={failure}
      draft={draft}
    >
      {inPlace && (
        <>
          <input type="hidden" name="start" value={span.start} />
          <input type="hidden" name="end" value={span.end} />
        </>
      )}
      <EdgeButtons text={text} span={span} onMove={move} />
      {inPlace && (
        <SpanHandles
          text={text}
          span={span}
          moved={moved}
          failure={failure}
          formId="span-form"
          onMove={move}
          onCancel={leave}
        />
      )}
      {inPlace && (isInsideWord(text, span.start) || isInsideWord(text, span.end)) && (
        <p role="status" className="text-xs font-medium text-unverified-ink">
          An end stands inside a word: whoever reads the claim alone reads half of it.
        </p>
      )}
      {selected && (
        <div>
          {/* Pressing must not clear the selection before it is used. */}
          <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={() => move(selected)}>
            Use the selected words
          </Button>
        </div>
      )}
      <TextArea
        name="exact"
        label="The claim’s words"
        hint="Marked in the article as you move its ends. Other words go to their nearest place in it."
        required
        rows={3}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        className="font-serif"
      />
    </ReshapeForm>
  );
}
