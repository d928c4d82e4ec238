import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { buttonClass } from "@/app/_components/button";
import { HistoryEntry } from "@/app/_components/history-entry";
import { Notice } from "@/app/_components/notice";
import { Page } from "@/app/_components/page";
import { Nothing } from "@/app/(desk)/dashboard/nothing";
import { listActors } from "@/lib/audit/queries";
import { can } from "@/lib/auth/rules/permissions";
import { requireActor, requirePermission } from "@/lib/auth/session";
import { wordsOfClaims } from "@/lib/views/words-of-claims";
import { ArticleHead } from "../article-head";
import { loadArticle } from "../load-article";
import { NarrowForm } from "./narrow-form";
import { askedSchema, narrowedEntries, narrowedPath } from "./narrowed";
import { Proof } from "./proof";

interface Props {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `History of ${(await loadArticle((await params).articleId)).title}` };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requirePermission("history.read");
  const article = await loadArticle((await params).articleId);
  const asked = askedSchema.parse(await searchParams);
  const { entries, more } = await narrowedEntries(article.id, actor.id, asked);
  const words = await wordsOfClaims(entries.flatMap(({ claimId }) => claimId ?? []));
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title="History"
        meta={`${article.head.seq.toLocaleString("en")} events, the newest first`}
      />
      {can(actor, "history.verify") && (
        <>
          <Suspense fallback={<Checking events={article.head.seq} />}>
            <Proof articleId={article.id} events={article.head.seq} />
          </Suspense>
          <p className="mt-2 text-sm">
            <a href={`/api/v1/articles/${article.id}/history`} download className="link">
              Download the history
            </a>{" "}
            to prove it without this desk.
          </p>
        </>
      )}
      <NarrowForm asked={asked} people={await listActors(article.id)} />
      {entries.length === 0 && <Nothing>Nothing in this history is like that.</Nothing>}
      <ol aria-label="Events" className="mt-4 border-t border-rule">
        {entries.map((entry) => (
          <HistoryEntry
            key={entry.seq}
            entry={entry}
            claim={words.get(entry.claimId ?? "")}
            link={
              entry.claimId && (
                <Link href={`/articles/${article.id}?claim=${entry.claimId}`} className="link text-xs">
                  Show the claim
                </Link>
              )
            }
          />
        ))}
      </ol>
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {asked.before && (
          <Link href={narrowedPath(asked)} className={buttonClass()}>
            Newest
          </Link>
        )}
        {more && (
          <Link href={narrowedPath(asked, more)} className={buttonClass()}>
            Older
          </Link>
        )}
      </nav>
    </Page>
  );
}

const Checking = ({ events }: { events: number }) => (
  <Notice>Checking {events.toLocaleString("en")} events, each against its hash …</Notice>
);
