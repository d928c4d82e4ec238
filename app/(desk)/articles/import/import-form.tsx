"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Button } from "@/app/_components/button";
import { classNames } from "@/app/_components/class-names";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { Notice } from "@/app/_components/notice";
import { TextArea } from "@/app/_components/text-area";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { ArticleFileField, type FilesOffered } from "../_fields/article-file-field";
import { DetailsFields } from "../_fields/details-fields";
import { ReviewersField } from "../_fields/reviewers-field";
import { useTextForm } from "../_fields/use-text-form";
import { importArticleAction } from "./actions";
import { type ChosenFile, chosenIn } from "./chosen-file";
import { FolderButton } from "./folder-button";
import { nothingSent } from "./import-state";
import { ManyForm } from "./many-form";
import { Reading } from "./reading";
import { useFileDrop } from "./use-file-drop";

/** One article, or several files that were chosen or dropped instead. */
export function ImportForm({ files }: { files: FilesOffered }) {
  const [many, setMany] = useState<readonly ChosenFile[]>([]);
  if (many.length > 0) return <ManyForm files={many} onLeave={() => setMany([])} />;
  return <OneForm files={files} onMany={setMany} />;
}

function OneForm({ files, onMany }: { files: FilesOffered; onMany: (files: ChosenFile[]) => void }) {
  const { failure, values, existing, pending, draft, form } = useImport();
  const { over, drop } = useFileDrop(onMany);
  const { ref } = form;
  useEffect(() => {
    if (failure) ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [failure, ref]);
  return (
    <form
      {...form}
      {...drop}
      className={classNames(
        "grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]",
        over && "outline-2 outline-offset-8 outline-focus outline-dashed",
      )}
    >
      <div className="grid min-w-0 gap-4">
        <DraftNote shown={draft.restored} />
        <TextArea
          label="Paste the article’s text"
          name="text"
          spellCheck={false}
          defaultValue={values.text}
          error={failure?.fields?.text}
          className="h-72 font-serif text-lg lg:h-[34rem]"
        />
        {draft.tooLong && (
          <p role="status" className="text-xs text-muted">
            This is too long to be kept in this browser: if the page is closed, it has to be pasted again.
          </p>
        )}
        <ArticleFileField
          files={files}
          or=", or drop it anywhere on this form. Several, or a folder, are imported together"
          onSeveral={(several) => onMany(chosenIn(several))}
          error={failure?.fields?.file}
        />
        <FolderButton onMany={onMany} />
        {failure && (
          <noscript>
            <p className="text-xs text-muted">A browser does not hand a chosen file back: choose it once more.</p>
          </noscript>
        )}
      </div>
      <div className="grid gap-6 lg:sticky lg:top-16">
        <fieldset className="grid gap-3">
          <legend className="mb-1 font-serif text-xl font-medium">About the article</legend>
          <p className="text-xs text-muted">
            All of this may stay empty: it is taken from the article where that says so. An address alone is fetched and
            read.
          </p>
          <DetailsFields values={values} errors={failure?.fields} />
          <ReviewersField key={values.reviewers} chosen={values.reviewers} error={failure?.fields?.reviewers} />
        </fieldset>
        <div className="grid gap-3">
          <FormError failure={failure} />
          {existing && (
            <Notice tone="warning" title="The desk has this very text already">
              Nothing was imported twice:{" "}
              <Link href={`/articles/${existing.id}`} className="link">
                open “{existing.title}”
              </Link>
              .
            </Notice>
          )}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" tone="primary" size="large" pending={pending}>
              {pending ? "Importing…" : "Import the article"}
            </Button>
            <Button type="submit" name="look" value="1" size="large" pending={pending}>
              Look at it first
            </Button>
            <Link href="/articles" className="link text-sm">
              Cancel
            </Link>
          </div>
          {pending && <Reading />}
        </div>
      </div>
    </form>
  );
}

const anArticle = /^\/articles\/(?:import\/)?[0-9a-f-]{36}$/;

function useImport() {
  const [state, action, pending] = useDeskAction(importArticleAction, nothingSent, keepTyped);
  const sending = useTextForm({ name: "import", action, pending, refused: state.failure, leadsTo: anArticle });
  return { ...state, pending, ...sending };
}
