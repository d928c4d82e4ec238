"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_components/button";
import { FormError } from "@/app/_components/form-error";
import { TextField } from "@/app/_components/text-field";
import { useDeskAction } from "@/app/_components/use-desk-action";
import type { ClaimSummary } from "@/lib/views/queries";
import { setAsideAction } from "../../set-aside-action";
import { targetText } from "../forms/target-text";
import { type Picked, sortPicked } from "./pick-box";

const turns = {
  "in-use": [
    { aside: "waive", label: "Waive", tone: "quiet" },
    { aside: "dismiss", label: "Dismiss", tone: "danger" },
  ],
  dismissed: [{ aside: "restore", label: "Restore", tone: "quiet" }],
  waived: [{ aside: "unwaive", label: "Put back to be checked", tone: "quiet" }],
} as const;

interface Props {
  shown: readonly ClaimSummary[];
  picked: Picked;
  /** So many claims were set aside or brought back: what is known of them is old. */
  onDone: (changed: number) => void;
}

/** Dismisses, waives or brings back the claims that are picked with one reason. */
export function SetAsideForm({ shown, picked, onDone }: Props) {
  const router = useRouter();
  const before = { failure: null, changed: 0, reason: "", answer: 0 };
  const [state, submit, pending] = useDeskAction(setAsideAction, before, (last, failure) => ({
    ...last,
    failure,
    answer: last.answer + 1,
  }));
  const heard = useRef(0);
  useEffect(() => {
    if (state.answer === heard.current) return;
    heard.current = state.answer;
    router.refresh();
    if (!state.failure) onDone(state.changed);
  }, [state, onDone, router]);
  // A claim that changed since it was picked is sent as the list shows it now.
  const now = new Map(shown.map((claim) => [claim.id, claim]));
  const sort = sortPicked(picked, shown);
  return (
    <form
      action={submit}
      aria-label="Set several claims aside"
      className="flex flex-col gap-2 border-t border-rule pt-2"
    >
      {[...picked.values()].map((claim) => (
        <input key={claim.id} type="hidden" name="target" value={targetText(now.get(claim.id) ?? claim)} />
      ))}
      <TextField
        name="reason"
        label="One reason for all of them"
        required
        minLength={3}
        maxLength={2000}
        defaultValue={state.reason}
        error={state.failure?.fields?.reason}
      />
      {!state.failure?.fields?.reason && <FormError failure={state.failure} />}
      <div className="flex gap-1.5">
        {turns[sort].map(({ aside, label, tone }) => (
          <Button
            key={aside}
            type="submit"
            size="small"
            tone={tone}
            name="aside"
            value={aside}
            pending={pending}
            disabled={picked.size === 0}
          >
            {label}
          </Button>
        ))}
      </div>
    </form>
  );
}
