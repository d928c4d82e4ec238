"use server";

import { textOf } from "@/lib/form-text";
import { acceptRemarks } from "@/lib/remarks/accept-remarks";
import { offerRemarkAgain, setAsideRemarks } from "@/lib/remarks/set-aside-remarks";
import type { ClaimActionState } from "./_workbench/forms/action-state";
import { answer } from "./answer-claim";

/** Takes remarks over, or sets them aside: whichever of the two buttons was pressed. */
export async function decideRemarksAction(before: ClaimActionState, form: FormData) {
  const keys = form.getAll("key").map(String);
  return answer(before, form, (actor, target) =>
    form.get("turn") === "aside"
      ? setAsideRemarks(actor, target.claimId, keys)
      : acceptRemarks(actor, target, { keys, as: textOf(form, "as") || null }),
  );
}

export async function offerRemarkAgainAction(before: ClaimActionState, form: FormData) {
  return answer(before, form, (actor, { claimId }) => offerRemarkAgain(actor, claimId, textOf(form, "key")));
}
