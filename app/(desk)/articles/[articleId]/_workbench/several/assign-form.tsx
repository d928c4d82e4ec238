"use client";

import { useRouter } from "next/navigation";
import { use, useEffect, useRef } from "react";
import { Button } from "@/app/_components/button";
import { controlClass } from "@/app/_components/field";
import { FormError } from "@/app/_components/form-error";
import { useDeskAction } from "@/app/_components/use-desk-action";
import { assignPickedAction } from "../../work-actions";
import { Colleagues } from "../colleagues";
import type { Powers } from "../powers";
import type { Picked } from "./pick-box";

interface Props {
  picked: Picked;
  powers: Pick<Powers, "me" | "assignOthers">;
  onDone: () => void;
}

const before = { failure: null, done: "", answer: 0 };

/** Gives the picked claims to somebody, or takes them off; a reviewer takes and gives back their own. */
export function AssignForm({ picked, powers, onDone }: Props) {
  const router = useRouter();
  const [state, submit, pending] = useDeskAction(assignPickedAction, before, (last, failure) => ({
    ...last,
    failure,
    answer: last.answer + 1,
  }));
  const heard = useRef(0);
  useEffect(() => {
    if (state.answer === heard.current) return;
    heard.current = state.answer;
    router.refresh();
    if (!state.failure) onDone();
  }, [state, onDone, router]);
  const people = use(Colleagues).filter(({ id, mayReview }) => mayReview && (powers.assignOthers || id === powers.me));
  const nothing = picked.size === 0;
  return (
    <form
      action={submit}
      aria-label="Assign several claims"
      className="flex flex-col gap-2 border-t border-rule pt-2 text-xs"
    >
      {[...picked.keys()].map((id) => (
        <input key={id} type="hidden" name="claim" value={id} />
      ))}
      <div className="flex flex-wrap items-center gap-1.5">
        <select
          name="assigneeId"
          aria-label="Whose work"
          className={`${controlClass} min-w-0 flex-1 px-1.5 py-1 text-xs`}
        >
          {powers.assignOthers && <option value="">Anybody</option>}
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === powers.me ? `${name} (you)` : name}
            </option>
          ))}
        </select>
        <Button type="submit" size="small" name="turn" value="assign" pending={pending} disabled={nothing}>
          Assign
        </Button>
        <Button
          type="submit"
          size="small"
          tone="plain"
          name="turn"
          value="take-off"
          pending={pending}
          disabled={nothing}
        >
          Take off
        </Button>
      </div>
      <FormError failure={state.failure} />
      <p role="status">{state.done}</p>
    </form>
  );
}
