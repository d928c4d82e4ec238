"use client";

import { PencilLine } from "lucide-react";
import { type LiveState, useLivePart } from "./live-store";

const names = new Intl.ListFormat("en", { type: "conjunction" });

/** The people at a claim, as one text that is the same until they are others; empty where there is nobody. */
const namesAt = (claimId: string, working: boolean) => (state: LiveState) =>
  names.format(
    state.others
      .filter(({ claims }) => claims.some((one) => one.claimId === claimId && one.working === working))
      .map(({ name }) => name),
  );

/** In the list: who has begun to judge the claim, and that somebody changed it since one last looked. */
export function RowCompany({ claimId }: { claimId: string }) {
  const working = useLivePart(namesAt(claimId, true));
  const changedBy = useLivePart((state) => state.changedBy.get(claimId) ?? "");
  return (
    <>
      {working && (
        <span className="inline-flex min-w-0 items-center gap-1 text-accent" title={`${working}: working on this`}>
          <PencilLine aria-hidden size={11} className="shrink-0" />
          <span className="truncate">{working}</span>
          <span className="sr-only">working on this</span>
        </span>
      )}
      {changedBy && !working && <span className="truncate italic">changed by {changedBy}</span>}
    </>
  );
}

/** On the claim itself: who else is at it. */
export function ClaimCompany({ claimId }: { claimId: string }) {
  const working = useLivePart(namesAt(claimId, true));
  const looking = useLivePart(namesAt(claimId, false));
  if (working)
    return (
      <p className="flex items-center gap-1.5 border-s-2 border-accent bg-accent-wash px-2.5 py-1.5 text-sm">
        <PencilLine aria-hidden size={14} className="shrink-0 text-accent" />
        {working} {working.includes(" and ") ? "are" : "is"} working on this.
      </p>
    );
  return looking ? <p className="text-xs text-muted">Also looking at this: {looking}</p> : null;
}
