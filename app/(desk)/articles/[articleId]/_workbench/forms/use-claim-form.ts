"use client";

import { useContext, useEffect, useEffectEvent, useRef } from "react";
import { useDeskAction } from "@/app/_components/use-desk-action";
import type { Failure } from "@/lib/outcome";
import { Live } from "../../_live/live-store";
import { type ClaimAction, type ClaimActionState, noAnswerYet } from "./action-state";
import { OnAnswer, type TakeAnswer } from "./on-answer";
import { typedIn } from "./typed-in";

const unanswered = (before: ClaimActionState, failure: Failure, form: FormData): ClaimActionState => ({
  failure,
  claim: null,
  typed: typedIn(form),
  answer: before.answer + 1,
});

/** Ties a form to its action. Each answer is told to `onDone`, which is the form's own, and then to the page around it. */
export function useClaimForm(action: ClaimAction, onDone?: TakeAnswer) {
  const [state, submit, pending] = useDeskAction(action, noAnswerYet, unanswered);
  const { underWay } = useContext(Live);
  const onAnswer = useContext(OnAnswer);
  useEffect(() => (pending ? underWay.begin() : undefined), [pending, underWay]);
  const tell = useEffectEvent(({ claim, failure }: ClaimActionState) => {
    if (!claim) return;
    onDone?.(claim, failure === null);
    onAnswer(claim, failure === null);
  });
  const heard = useRef(state.answer);
  useEffect(() => {
    if (state.answer === heard.current) return;
    heard.current = state.answer;
    tell(state);
  }, [state]);
  return { failure: state.failure, typed: state.typed, too: state.too, submit, pending };
}
