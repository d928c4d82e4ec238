"use client";

import { Inbox } from "lucide-react";
import { NavLink } from "@/app/_components/nav-link";
import { useWaiting } from "./use-waiting";

/** The way to the inbox, with how much waits there. */
export function InboxLink({ waiting }: { waiting: number }) {
  const count = useWaiting(waiting);
  return (
    <NavLink href="/inbox">
      <Inbox aria-hidden size={16} className="sm:hidden" />
      <span className="sr-only sm:not-sr-only">Inbox</span>
      {count > 0 && (
        <span className="ms-1 rounded-full bg-ink px-1.5 text-2xs font-semibold text-paper tabular-nums">
          {count > 99 ? "99+" : count}
          <span className="sr-only"> waiting</span>
        </span>
      )}
    </NavLink>
  );
}
