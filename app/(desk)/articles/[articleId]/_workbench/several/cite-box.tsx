"use client";

import { Command as List } from "cmdk";
import { type KeyboardEvent, startTransition, useRef, useState } from "react";
import { controlClass } from "@/app/_components/field";
import { FormError } from "@/app/_components/form-error";
import { Kbd } from "@/app/_components/kbd";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Stance } from "@/lib/vocabulary";
import { citeForSeveralAction } from "../../several-actions";
import { stanceChoices } from "../evidence/stance-choices";
import { targetText } from "../forms/target-text";
import { Refused } from "./refused";
import type { SeveralState } from "./several-state";
import { useSeveral } from "./use-several";

export interface CiteBoxProps {
  /** The claim that is open. */
  claim: ClaimView;
  stance: Stance;
  /** The claims to cite for: those picked, or the one that is open; and the ones to check of its sentence. */
  targets: () => { here: readonly ClaimSummary[]; sentence: readonly ClaimSummary[] };
  /** The pieces that this person cited last, the newest first, by id. */
  recent: readonly string[];
  onChosen: (evidenceId: string) => void;
  onCited: (state: SeveralState) => void;
  onClose: () => void;
}

/** Every word that is typed stands somewhere in what is known of the piece. */
const holds = (_: string, typed: string, known: string[] = []) => {
  const all = known.join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
    ? 1
    : 0;
};

const claimsIn = (count: number) => (count === 1 ? "this claim" : `${count} claims`);

/** The article's evidence: a few letters find a piece, Enter cites it. The cursor stays in the field. */
export function CiteBox({ claim, stance: usual, targets, recent, onChosen, onCited, onClose }: CiteBoxProps) {
  const [stance, setStance] = useState(usual);
  const { here, sentence } = targets();
  const wholeSentence = useRef(false);
  const { state, submit, pending } = useSeveral(citeForSeveralAction, (answered) => {
    onCited(answered);
    if (answered.done?.refused.length === 0) onClose();
  });
  const cite = (evidenceId: string) => {
    if (pending) return;
    const form = new FormData();
    form.set("articleId", claim.articleId);
    form.set("open", claim.id);
    form.set("evidenceId", evidenceId);
    form.set("stance", stance);
    for (const one of wholeSentence.current ? sentence : here) form.append("target", targetText(one));
    onChosen(evidenceId);
    startTransition(() => submit(form));
  };
  const rank = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const cited = claim.evidence.filter(({ withdrawal }) => withdrawal === null);
  const known = new Map([...claim.citable, ...cited].map((piece) => [piece.id, piece]));
  const pieces = [...known.values()].sort((a, b) => rank(a.id) - rank(b.id));
  const noteScope = (event: KeyboardEvent) => {
    if (event.key === "Enter") wholeSentence.current = event.shiftKey;
  };
  return (
    <List label="Evidence of this article" filter={holds} vimBindings={false} loop onKeyDownCapture={noteScope}>
      <List.Input
        ref={takeCursor}
        placeholder="Words of its title, publisher or address"
        className={controlClass}
        aria-busy={pending}
      />
      <fieldset className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
        <legend className="sr-only">Stance</legend>
        {stanceChoices.map(({ value, label }) => (
          <label key={value} className="inline-flex min-h-6 cursor-pointer items-center gap-1.5">
            <input type="radio" name="cite-stance" checked={stance === value} onChange={() => setStance(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <List.List label="Evidence" className="mt-2 max-h-[50vh] min-h-24 overflow-y-auto">
        <List.Empty className="px-2 py-3 text-sm text-muted">
          {pieces.length === 0
            ? "Nobody has cited anything in this article yet."
            : "No evidence of this article is like that."}
        </List.Empty>
        {pieces.map((piece) => (
          <List.Item
            key={piece.id}
            value={piece.id}
            keywords={[piece.title, piece.publisher ?? "", piece.url ?? ""]}
            onSelect={() => cite(piece.id)}
            className="flex min-h-8 cursor-pointer items-baseline gap-2 rounded-sm px-2 py-1 text-sm -outline-offset-1 outline-accent aria-selected:bg-accent-wash aria-selected:outline"
          >
            <span className="min-w-0 flex-1 break-words">{piece.title}</span>
            <span className="max-w-40 truncate text-xs text-muted">{piece.publisher ?? piece.kind}</span>
          </List.Item>
        ))}
      </List.List>
      <FormError failure={state.failure} />
      <Refused done={state.done} did="cited" />
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule pt-2 text-xs text-muted">
        <span>
          <Kbd>Enter</Kbd> cites for {claimsIn(here.length)}
        </span>
        {sentence.length > 1 && (
          <span>
            <Kbd>Shift</Kbd> <Kbd>Enter</Kbd> for the {sentence.length} to check of this sentence
          </span>
        )}
      </p>
    </List>
  );
}

/** A dialog that opens puts the cursor where this attribute stands; one that was open before its content came does not. */
function takeCursor(input: HTMLInputElement | null) {
  input?.setAttribute("autofocus", "");
  if (input?.closest("dialog")?.open) input.focus();
}
