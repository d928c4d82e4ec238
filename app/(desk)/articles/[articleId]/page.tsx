import type { Metadata } from "next";
import { z } from "zod";
import { listColleagues } from "@/lib/accounts/colleagues";
import { requireActor } from "@/lib/auth/session";
import { exportsOffered } from "@/lib/exports/formats";
import { listFindings } from "@/lib/findings/queries";
import { paceOf } from "@/lib/reviews/pace";
import { listOrphaned } from "@/lib/revisions/queries";
import { packClaims } from "@/lib/views/packed-claims";
import { listClaims } from "@/lib/views/queries";
import { viewClaim } from "@/lib/views/view-claim";
import { WithColleagues } from "./_workbench/colleagues";
import { stateOfClaim } from "./_workbench/filters/filter";
import { powersOf } from "./_workbench/powers";
import { Workbench } from "./_workbench/workbench";
import { loadArticle } from "./load-article";

interface Props {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: (await loadArticle((await params).articleId)).title };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const article = await loadArticle((await params).articleId);
  const claims = await listClaims(article.id, { readerId: actor.id });
  const { claim: asked, check } = await searchParams;
  const listed = claims.find(({ id }) => id === asked);
  // A claim that others took the place of is in no list, but its history leads here.
  const named = listed ? null : z.uuid().safeParse(asked);
  const retired = named?.success ? await viewClaim(named.data, actor.id) : null;
  const first = listed ?? claims.find((claim) => stateOfClaim(claim) === "to-check") ?? claims[0];
  return (
    <WithColleagues people={await listColleagues()}>
      <Workbench
        article={article}
        packed={packClaims(claims)}
        waiting={await listOrphaned(article.id, article.revision.text)}
        first={retired?.articleId === article.id ? retired : first ? await viewClaim(first.id, actor.id) : null}
        pace={await paceOf(article.id, article.head.seq)}
        powers={powersOf(actor, article.state)}
        findings={await listFindings(article.id)}
        firstCheck={typeof check === "string" ? check : null}
        formats={exportsOffered}
      />
    </WithColleagues>
  );
}
