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
import { asideOf, type Picked, sortPicked } from "./pick-box";

/** As many as one change takes. */
const most = 500;

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
  picked: Picked | null;
  onPick: (picked: Picked | null) => void;
  /** Some claims were set aside or brought back: what is known of them is old. */
  onDone: () => void;
}

/** Dismisses, waives or brings back many claims at once with one reason: closed until asked for. */
export function SetAsideBar({ shown, picked, onPick, onDone }: Props) {
  const router = useRouter();
  const opener = useRef<HTMLButtonElement>(null);
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
    if (state.failure) return;
    onPick(null);
    onDone();
  }, [state, onPick, onDone, router]);
  const close = () => onPick(null);
  useEffect(() => {
    if (picked === null && heard.current > 0) opener.current?.focus();
  }, [picked]);

  if (!picked)
    return (
      <div className="flex items-center justify-between border-b border-rule px-3 py-1 text-2xs text-muted">
        <p aria-live="polite">{state.changed > 0 && `${state.changed} claims changed.`}</p>
        <button
          ref={opener}
          type="button"
          onClick={() => onPick(new Map())}
          className="min-h-6 px-1 text-xs hover:text-ink"
        >
          Select several
        </button>
      </div>
    );
  // A claim that changed since it was picked is sent as the list shows it now.
  const now = new Map(shown.map((claim) => [claim.id, claim]));
  const sort = sortPicked(picked, shown);
  const all = shown.filter((claim) => asideOf(claim) === sort).slice(0, most);
  return (
    <form
      action={submit}
      aria-label="Set several claims aside"
      className="flex flex-col gap-2 border-b border-rule bg-sunk px-3 py-2"
    >
      {[...picked.values()].map((claim) => (
        <input key={claim.id} type="hidden" name="target" value={targetText(now.get(claim.id) ?? claim)} />
      ))}
      <div className="flex items-center justify-between gap-1 text-xs">
        <p aria-live="polite">{picked.size} picked</p>
        <span className="flex gap-1">
          <Button size="small" tone="plain" onClick={() => onPick(new Map(all.map((claim) => [claim.id, claim])))}>
            Pick all shown ({all.length})
          </Button>
          <Button size="small" tone="plain" onClick={close}>
            Leave
          </Button>
        </span>
      </div>
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
