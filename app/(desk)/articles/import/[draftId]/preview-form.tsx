"use client";

import Link from "next/link";
import { useMemo, useState } from "react";
import { FormError } from "@/app/_components/form-error";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { DetailsFields } from "../../_fields/details-fields";
import { ReviewersField } from "../../_fields/reviewers-field";
import { discardArticleDraftAction, importDraftAction } from "../actions";
import { nothingSent } from "../import-state";
import { LeftOutGroups } from "./left-out-groups";
import { type LeftOut, textLines } from "./text-lines";

interface Props {
  draftId: string;
  text: string;
  /** Where its headings begin. */
  headings: readonly number[];
  leftOut: readonly LeftOut[];
  doubts: readonly string[];
  details: Record<string, string>;
  reviewers: string;
}

/** The text as it will be kept beside what was left out of it, and what is known of the article, each to be put right. */
export function PreviewForm({ draftId, text, headings, leftOut, doubts, details, reviewers }: Props) {
  const [{ failure, values, existing }, submit] = useDeskAction(importDraftAction, nothingSent, keepTyped);
  const [back, setBack] = useState<ReadonlySet<number>>(new Set());
  const lines = useMemo(() => textLines({ text, headings, leftOut, back }), [text, headings, leftOut, back]);
  const toggle = (places: readonly number[], put: boolean) =>
    setBack((before) => new Set(put ? [...before, ...places] : [...before].filter((place) => !places.includes(place))));
  const shown = failure ? values : details;
  return (
    <form action={submit} className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <input type="hidden" name="draftId" value={draftId} />
      <div className="grid min-w-0 gap-4">
        {doubts.map((doubt) => (
          <Notice key={doubt} tone="warning">
            {doubt}
          </Notice>
        ))}
        <section
          aria-label="The text as it will be kept"
          className="max-h-[48rem] overflow-y-auto border border-rule bg-raised px-5 py-4 font-serif text-lg"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
          tabIndex={0}
        >
          <Lines lines={lines} />
        </section>
      </div>
      <div className="grid min-w-0 gap-6">
        <fieldset className="grid min-w-0 gap-3">
          <legend className="mb-1 font-serif text-xl font-medium">About the article</legend>
          <DetailsFields values={shown} errors={failure?.fields} />
          <ReviewersField chosen={values.reviewers ?? reviewers} error={failure?.fields?.reviewers} />
        </fieldset>
        <div className="grid gap-3">
          {!failure?.fields && <FormError failure={failure} />}
          {existing && (
            <Notice tone="warning" title="The desk has this very text already">
              <Link href={`/articles/${existing.id}`} className="link">
                Open “{existing.title}”
              </Link>
            </Notice>
          )}
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton size="large" pendingLabel="Finding its claims…">
              Import the article
            </SubmitButton>
            <SubmitButton tone="quiet" size="large" formAction={discardArticleDraftAction}>
              Throw it away
            </SubmitButton>
          </div>
        </div>
        <Section
          title="Left out of the text"
          note={leftOut.length === 0 ? undefined : "Tick what belongs to the article."}
        >
          <LeftOutGroups leftOut={leftOut} back={back} onPut={toggle} />
        </Section>
      </div>
    </form>
  );
}

/** More than these are not drawn: a text of 2 MB has thousands. */
const most = 500;

function Lines({ lines }: { lines: ReturnType<typeof textLines> }) {
  return (
    <>
      {lines.slice(0, most).map(({ key, words, is }) => (
        <p
          key={key}
          className={
            is === "heading"
              ? "mb-3 font-semibold"
              : is === "back"
                ? "mb-3 whitespace-pre-line border-s-[3px] border-accent bg-accent-wash ps-3"
                : "mb-3 whitespace-pre-line"
          }
        >
          {is === "back" && <span className="sr-only">Put back: </span>}
          {words}
        </p>
      ))}
      {lines.length > most && (
        <p className="font-sans text-sm text-muted">
          {(lines.length - most).toLocaleString("en")} more paragraphs are kept and not shown here.
        </p>
      )}
    </>
  );
}
