"use client";

import { useContext, useEffect, useEffectEvent, useRef } from "react";
import { useDeskAction } from "@/app/_components/use-desk-action";
import type { Failure } from "@/lib/outcome";
import { Live } from "../../_live/live-store";
import { nothingDoneYet, type SeveralState } from "./several-state";

export type SeveralAction = (before: SeveralState, form: FormData) => Promise<SeveralState>;

const unanswered = (before: SeveralState, failure: Failure): SeveralState => ({
  ...nothingDoneYet,
  failure,
  answer: before.answer + 1,
});

/** Ties a change of several claims to its action; each answer is told to `onAnswer` once. */
export function useSeveral(action: SeveralAction, onAnswer: (state: SeveralState) => void) {
  const [state, submit, pending] = useDeskAction(action, nothingDoneYet, unanswered);
  const { underWay } = useContext(Live);
  useEffect(() => (pending ? underWay.begin() : undefined), [pending, underWay]);
  const tell = useEffectEvent(onAnswer);
  const heard = useRef(state.answer);
  useEffect(() => {
    if (state.answer === heard.current) return;
    heard.current = state.answer;
    tell(state);
  }, [state]);
  return { state, submit, pending };
}
