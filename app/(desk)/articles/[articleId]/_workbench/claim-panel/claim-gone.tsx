"use client";

import { useRouter } from "next/navigation";
import type { ClaimView } from "@/lib/views/view-claim";
import { undoGoneAction } from "../../place-actions";
import { ReasonForm } from "../forms/reason-form";

interface Props {
  claim: ClaimView;
  mayPlace: boolean;
}

/** For a claim that a revision, or a person, took for gone; and what to know of one that needs a place. */
export function ClaimGone({ claim, mayPlace }: Props) {
  const router = useRouter();
  if (claim.orphaned && claim.retirement === null)
    return (
      <p className="border-s-2 border-unverified ps-2.5 text-sm">
        This claim needs a place in the newest revision. Until it has one, it stands on the words of the revision
        before.
      </p>
    );
  if (claim.retirement !== "deleted" || !mayPlace) return null;
  return (
    <ReasonForm
      id="not-gone"
      claim={claim}
      action={undoGoneAction}
      onDone={(_, ok) => {
        if (ok) router.refresh();
      }}
      label="It is still in the article"
      reasonLabel="Why look for its place again?"
    />
  );
}
