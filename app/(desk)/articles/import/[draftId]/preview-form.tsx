"use client";

import Link from "next/link";
import { type ReactNode, useMemo, useState } from "react";
import { FormError } from "@/app/_components/form-error";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { type BesideBody, isBesideBody } from "@/lib/importing/rules/take-out";
import type { Structure } from "@/lib/structure";
import { DetailsFields } from "../../_fields/details-fields";
import { ReviewersField } from "../../_fields/reviewers-field";
import { discardArticleDraftAction, importDraftAction, reviseByDraftAction } from "../draft-actions";
import { nothingSent } from "../import-state";
import { AlikeArticles } from "./alike-articles";
import { LeftOutGroups } from "./left-out-groups";
import { PreviewText } from "./preview-text";
import { Attachments, BesideChoice, ChangesChoice } from "./reading-choices";
import { type LeftOut, textLines } from "./text-lines";

interface Props {
  draftId: string;
  text: string;
  structure: Structure;
  changes: "accepted" | "rejected";
  leftOut: readonly LeftOut[];
  doubts: readonly string[];
  /** The language it is in, where that is not English. */
  language: string | null;
  attachments: readonly { name: string; mediaType: string }[];
  remarks: number;
  alike: readonly { id: string; title: string }[];
  details: Record<string, string>;
  reviewers: string;
  /** How many claims there are, once that is known. */
  count: ReactNode;
}

/** The text as it will be kept beside what was left out of it, and what is known of the article, each to be put right. */
export function PreviewForm({
  draftId,
  text,
  structure,
  changes,
  leftOut,
  doubts,
  details,
  reviewers,
  ...more
}: Props) {
  const { language, attachments, remarks, alike, count } = more;
  const [imported, submit] = useDeskAction(importDraftAction, nothingSent, keepTyped);
  const [revised, revise] = useDeskAction(reviseByDraftAction, nothingSent, keepTyped);
  const { failure, values, existing } = revised.failure ? revised : imported;
  const [back, setBack] = useState<ReadonlySet<number>>(new Set());
  const [out, setOut] = useState<ReadonlySet<BesideBody>>(new Set());
  const lines = useMemo(() => textLines({ text, leftOut, back }), [text, leftOut, back]);
  const beside = useMemo(() => besideCounts(structure), [structure]);
  const tracked = structure.filter(({ kind }) => kind === "inserted" || kind === "deleted").length;
  const without = structure.filter(({ kind }) => isBesideBody(kind) && out.has(kind));
  const toggle = (places: readonly number[], put: boolean) =>
    setBack((before) => new Set(put ? [...before, ...places] : [...before].filter((place) => !places.includes(place))));
  const shown = failure ? values : details;
  return (
    <form action={submit} className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <input type="hidden" name="draftId" value={draftId} />
      <div className="grid min-w-0 gap-4">
        {alike.length > 0 && <AlikeArticles articles={alike} revise={revise} />}
        {doubts.map((doubt) => (
          <Notice key={doubt} tone="warning">
            {doubt}
          </Notice>
        ))}
        {language && (
          <label className="flex min-h-6 items-center gap-2 text-sm">
            <input type="checkbox" name="anyLanguage" value="1" />
            Look for claims all the same, as in English
          </label>
        )}
        <ChangesChoice count={tracked} read={changes} />
        {count}
        {remarks > 0 && (
          <p className="text-sm text-muted">
            {remarks === 1 ? "1 remark" : `${remarks.toLocaleString("en")} remarks`} of its writers: each is offered on
            the claims it stands on, as evidence or a comment.
          </p>
        )}
        <section
          aria-label="The text as it will be kept"
          className="max-h-[48rem] overflow-y-auto border border-rule bg-raised px-5 py-4 font-serif text-lg"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
          tabIndex={0}
        >
          <PreviewText lines={lines} structure={structure} without={without} />
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
        {attachments.length > 0 && (
          <Section title="Came along" note="Read one before you import the mail.">
            <Attachments attachments={attachments} />
          </Section>
        )}
        {beside.size > 0 && (
          <Section title="Beside the body">
            <BesideChoice
              counts={beside}
              out={out}
              onOut={(kind, gone) =>
                setOut((before) => new Set(gone ? [...before, kind] : [...before].filter((one) => one !== kind)))
              }
            />
          </Section>
        )}
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

function besideCounts(structure: Structure): Map<BesideBody, number> {
  const counts = new Map<BesideBody, number>();
  for (const { kind } of structure) if (isBesideBody(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
