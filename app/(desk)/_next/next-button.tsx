"use client";

import { ListTodo } from "lucide-react";
import { Button } from "@/app/_components/button";
import { classNames } from "@/app/_components/class-names";
import { goToNextAction } from "./actions";
import { useNextForMe } from "./next-for-me";

/**
 * Goes to the next claim for me; a form, so that it does so before JavaScript loads too. `short` leaves the words out where
 * there is little room, and itself where there is hardly any: the inbox and the overview have it too.
 */
export function NextButton({ short = false }: { short?: boolean }) {
  const take = useNextForMe();
  if (!take) return null;
  return (
    <form
      className={short ? "hidden sm:block" : undefined}
      action={goToNextAction}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Button
        type="submit"
        tone={short ? "plain" : "primary"}
        aria-keyshortcuts="m"
        title="Next claim for me (m)"
        className={short ? "px-2" : undefined}
      >
        <ListTodo aria-hidden size={16} />
        <span className={classNames(short && "sr-only lg:not-sr-only")}>Next for me</span>
      </Button>
    </form>
  );
}
