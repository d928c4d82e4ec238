"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { applyAction } from "./actions";

interface Props {
  articleId: string;
  /** Names what the person reads here: where something else would be done, nothing is. */
  digest: string;
  counts: { added: number; changed: number; removed: number; kept: number };
  /** What the desk checks find is other than the desk knows. */
  checks: boolean;
}

const claims = (count: number) => `${count.toLocaleString("en")} claim${count === 1 ? "" : "s"}`;

/** Says what applying does, and does it. */
export function ApplyForm({ articleId, digest, counts, checks }: Props) {
  const [{ failure, notice }, submit] = useDeskAction(applyAction, untouched, keepTyped);
  const { added, changed, removed, kept } = counts;
  const noClaim = added + changed + removed === 0;
  const nothing = noClaim && !checks;
  if (nothing && !notice && !failure) return null;
  return (
    <form action={submit} aria-label="Apply what was found" className="mt-4 grid gap-3 text-sm">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="digest" value={digest} />
      <FormError failure={failure} />
      {notice && <Notice tone="success">{notice}</Notice>}
      {!nothing && (
        <>
          {checks && <p>Applying takes over what the desk checks find now.{noClaim && " No claim changes."}</p>}
          <p hidden={noClaim}>
            Applying adds {claims(added)}, changes {changed.toLocaleString("en")} and takes{" "}
            {removed.toLocaleString("en")} out of the check. All of these nobody has worked on.
            {kept > 0 && ` ${claims(kept)} that somebody worked on ${kept === 1 ? "stays" : "stay"} as they are.`} It
            cannot be undone as a whole: claims that go stay in the history only, and those that come can be dismissed.
          </p>
          <div>
            <SubmitButton pendingLabel="Applying…">
              {noClaim ? "Take over the checks" : "Apply to the claims"}
            </SubmitButton>
          </div>
        </>
      )}
    </form>
  );
}
