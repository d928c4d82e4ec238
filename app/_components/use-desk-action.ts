"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useEffect, useState } from "react";
import type { Failure } from "@/lib/outcome";

type DeskAction<State> = (before: State, form: FormData) => Promise<State>;

/** A fault of the desk's own has a number, under which the server's log tells of it. */
function failureOf(fault: unknown): Failure {
  const number = fault instanceof Error && "digest" in fault ? ` Number of this fault: ${fault.digest}.` : "";
  const message = `The desk did not answer: it may be starting again. Nothing is lost, and what you typed stays here. Try again in a moment.${number}`;
  return { code: "busy", message };
}

/**
 * As `useActionState`, for a form whose page stays as it is when the desk cannot be reached or fails: `unanswered` says what
 * the form shows then. Before JavaScript loads the browser sends the form to the action itself.
 */
export function useDeskAction<State>(
  action: DeskAction<State>,
  first: Awaited<State>,
  unanswered: (before: State, failure: Failure, form: FormData) => State,
) {
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const tried: DeskAction<State> = async (before, form) => {
    try {
      return await action(before, form);
    } catch (fault) {
      // Next leads elsewhere by what is thrown.
      unstable_rethrow(fault);
      return unanswered(before, failureOf(fault), form);
    }
  };
  return useActionState(here ? tried : action, first);
}

/** What was typed stands in the form again, by the names of its fields; not a chosen file. */
export function keepTyped<State extends { failure: Failure | null; values: Record<string, string> }>(
  before: State,
  failure: Failure,
  form: FormData,
): State {
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  return { ...before, failure, values };
}
