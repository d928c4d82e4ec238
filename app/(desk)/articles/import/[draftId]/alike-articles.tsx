"use client";

import Link from "next/link";
import { FormError } from "@/app/_components/form-error";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { reviseByDraftAction } from "../actions";
import { nothingSent } from "../import-state";

interface Props {
  draftId: string;
  articles: readonly { id: string; title: string }[];
}

/** Articles of the desk with the same address or title: this may be a newer text of one. */
export function AlikeArticles({ draftId, articles }: Props) {
  const [{ failure }, submit] = useDeskAction(reviseByDraftAction, nothingSent, keepTyped);
  return (
    <div className="mb-6">
      <Notice tone="warning" title="This may be a newer text of an article that the desk has">
        <ul className="mt-1 grid gap-2">
          {articles.map(({ id, title }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link href={`/articles/${id}`} className="link">
                {title}
              </Link>
              <form action={submit}>
                <input type="hidden" name="draftId" value={draftId} />
                <input type="hidden" name="articleId" value={id} />
                <SubmitButton tone="quiet" size="small" pendingLabel="Comparing…">
                  Make it a revision of this
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
        <FormError failure={failure} />
      </Notice>
    </div>
  );
}
