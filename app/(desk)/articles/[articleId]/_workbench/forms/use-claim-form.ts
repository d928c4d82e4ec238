"use client";

import { useActionState, useContext, useEffect, useRef } from "react";
import type { ClaimView } from "@/lib/views/view-claim";
import { Live } from "../../_live/live-store";
import { type ClaimAction, noAnswerYet } from "./action-state";

/** Ties a form to its action; `onAnswer` hears of the claim as each answer brings it, `ok` where the change was made. */
export function useClaimForm(action: ClaimAction, onAnswer: (claim: ClaimView, ok: boolean) => void) {
  const [state, submit, pending] = useActionState(action, noAnswerYet);
  const { underWay } = useContext(Live);
  useEffect(() => (pending ? underWay.begin() : undefined), [pending, underWay]);
  const heard = useRef(state.answer);
  useEffect(() => {
    if (state.answer === heard.current) return;
    heard.current = state.answer;
    if (state.claim) onAnswer(state.claim, state.failure === null);
  }, [state, onAnswer]);
  return { failure: state.failure, typed: state.typed, too: state.too, submit, pending };
}
