"use client";

import Link from "next/link";
import { Button } from "@/app/_components/button";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { TextArea } from "@/app/_components/text-area";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { ArticleFileField, type FilesOffered } from "../../_fields/article-file-field";
import { useTextForm } from "../../_fields/use-text-form";
import { proposeRevisionAction } from "./actions";
import { nothingProposed } from "./revise-state";

/** Where it leads once the desk keeps the text. */
const aDraft = /\/revise\/[0-9a-f-]{36}$/;

/** The text as it is now, pasted or from a file. Nothing changes yet: what it would do is shown first. */
export function ReviseForm({ articleId, files }: { articleId: string; files: FilesOffered }) {
  const [{ failure: refused, values }, action, pending] = useDeskAction(
    proposeRevisionAction,
    nothingProposed,
    keepTyped,
  );
  const name = `revise:${articleId}`;
  const { failure, draft, form } = useTextForm({ name, action, pending, refused, leadsTo: aDraft });
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="articleId" value={articleId} />
      <DraftNote shown={draft.restored} />
      <TextArea
        label="Paste the whole text as it is now"
        name="text"
        spellCheck={false}
        defaultValue={values.text}
        error={failure?.fields?.text}
        className="h-72 font-serif text-lg lg:h-[30rem]"
      />
      <ArticleFileField files={files} error={failure?.fields?.file} />
      {!failure?.fields && <FormError failure={failure} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" size="large" pending={pending}>
          {pending ? "Comparing…" : "Show what would change"}
        </Button>
        <Link href={`/articles/${articleId}/details`} className="link text-sm">
          Cancel
        </Link>
      </div>
    </form>
  );
}
