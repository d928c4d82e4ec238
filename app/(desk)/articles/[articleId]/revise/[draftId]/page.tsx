import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { absoluteTime } from "@/app/_components/format-time";
import { Notice } from "@/app/_components/notice";
import { Page } from "@/app/_components/page";
import { Section } from "@/app/_components/section";
import { countsText } from "@/lib/audit/rules/recorded-revision";
import { requirePermission } from "@/lib/auth/session";
import { getPreview } from "@/lib/revisions/preview";
import { ArticleHead } from "../../article-head";
import { loadArticle } from "../../load-article";
import { ClaimOutcomes } from "./claim-outcomes";
import { ConfirmForm, DiscardForm } from "./confirm-form";
import { TextDifference } from "./text-difference";

interface Props {
  params: Promise<{ articleId: string; draftId: string }>;
}

export const metadata: Metadata = { title: "A new revision" };

export default async function PreviewPage({ params }: Props) {
  await requirePermission("article.revise");
  const { articleId, draftId } = await params;
  const article = await loadArticle(articleId);
  const id = z.uuid().safeParse(draftId);
  const preview = id.success ? await getPreview(id.data) : null;
  if (preview?.articleId !== article.id) notFound();
  const { number, overtaken, sameAs, counts } = preview;
  const closed = article.state === "closed";
  return (
    <Page>
      <ArticleHead
        article={article}
        title={`Revision ${number}, before you confirm`}
        meta={`Brought in by ${preview.by}, ${absoluteTime(new Date(preview.at))}. Nothing has changed yet.`}
      />
      <div className="grid max-w-3xl gap-4">
        {sameAs !== null && <Notice>This is the very text of revision {sameAs} again.</Notice>}
        {closed && (
          <Notice tone="warning" title="The check of this article is closed">
            A new revision reopens it. Reports show it as a correction, with your reason.
          </Notice>
        )}
        {overtaken ? (
          <Notice tone="warning" title="Another revision came in meanwhile">
            This text was compared with one that is no longer the newest. Throw it away, and bring it in again.
          </Notice>
        ) : (
          <p className="text-sm">Claims: {countsText(counts)}.</p>
        )}
        <div className="flex flex-wrap items-end gap-3">
          {!overtaken && <ConfirmForm draftId={preview.id} number={number} reasonNeeded={closed} />}
          <DiscardForm draftId={preview.id} />
        </div>
      </div>
      <Section title="What becomes of the claims">
        <ClaimOutcomes preview={preview} />
      </Section>
      <Section title="What changes in the text" note="Taken out: struck through. Put in: underlined.">
        <TextDifference before={preview.before} after={preview.after} number={number} />
      </Section>
    </Page>
  );
}
