import type { Metadata } from "next";
import Link from "next/link";
import { Badge } from "@/app/_components/badge";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { requireActor } from "@/lib/auth/session";
import { listPieces } from "@/lib/views/piece-queries";
import { ArticleHead } from "../article-head";
import { loadArticle } from "../load-article";
import { CaptureLine } from "./capture-line";
import { CitedFor } from "./cited-for";

interface Props {
  params: Promise<{ articleId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `Evidence of ${(await loadArticle((await params).articleId)).title}` };
}

export default async function EvidencePage({ params }: Props) {
  const actor = await requireActor();
  const article = await loadArticle((await params).articleId);
  const pieces = await listPieces(article.id, actor.id);
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title="Evidence"
        meta="All that reviewers brought, and the claims it is cited for"
      />
      {pieces.length === 0 && (
        <EmptyState title="No evidence yet">
          <p>What is cited for a claim stands here, with what its link held.</p>
        </EmptyState>
      )}
      <ol>
        {pieces.map((piece) => (
          <li key={piece.id} className="flex flex-col gap-1.5 border-b border-rule py-3 last:border-b-0">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <Link
                href={`/articles/${article.id}/evidence/${piece.id}`}
                prefetch={false}
                className={
                  piece.withdrawal === null
                    ? "link min-w-0 font-medium break-words"
                    : "min-w-0 break-words text-muted line-through"
                }
              >
                {piece.title}
              </Link>
              <Badge>{piece.kind}</Badge>
              {piece.files > 0 && <Badge>{piece.files === 1 ? "1 file" : `${piece.files} files`}</Badge>}
            </p>
            <p className="text-xs text-muted">
              {[
                piece.publisher,
                piece.origin && `by way of ${piece.origin}`,
                piece.publishedOn,
                `added by ${piece.addedByName}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {piece.capture && (
              <p className="text-xs text-muted">
                <CaptureLine capture={piece.capture} />
              </p>
            )}
            <CitedFor articleId={article.id} claims={piece.claims} />
          </li>
        ))}
      </ol>
    </Page>
  );
}
