import type { Metadata } from "next";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { Section } from "@/app/_components/section";
import { requireActor } from "@/lib/auth/session";
import { listAttributions } from "@/lib/views/attribution-queries";
import { ArticleHead } from "../article-head";
import { loadArticle } from "../load-article";
import { groupSources, type Standing } from "./group-sources";
import { SourcePart } from "./source-part";

interface Props {
  params: Promise<{ articleId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `Sources of ${(await loadArticle((await params).articleId)).title}` };
}

const parts: readonly { standing: Standing; title: string; note: string }[] = [
  { standing: "named", title: "Who is quoted", note: "People and bodies the article names" },
  { standing: "unresolved", title: "Not resolved", note: "The article says who, but not plainly which one" },
  { standing: "vague", title: "Vague", note: "Nobody who could be asked" },
];

export default async function SourcesPage({ params }: Props) {
  await requireActor();
  const article = await loadArticle((await params).articleId);
  const groups = groupSources(await listAttributions(article.id));
  const shown = parts
    .map((part) => ({ ...part, groups: groups.filter(({ standing }) => standing === part.standing) }))
    .filter((part) => part.groups.length > 0);
  return (
    <Page width="narrow">
      <ArticleHead article={article} title="Sources" meta="All that each person or body is quoted with" />
      {shown.length === 0 && (
        <EmptyState title="Nobody is quoted.">No claim of this article says who said it.</EmptyState>
      )}
      {shown.map(({ standing, title, note, groups: inPart }) => (
        <Section key={standing} title={`${title} (${inPart.length.toLocaleString("en")})`} note={note}>
          <ol className="flex flex-col gap-6">
            {inPart.map((group) => (
              <SourcePart key={group.name} articleId={article.id} group={group} />
            ))}
          </ol>
        </Section>
      ))}
    </Page>
  );
}
