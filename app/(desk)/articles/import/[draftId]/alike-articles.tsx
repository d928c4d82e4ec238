import Link from "next/link";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";

interface Props {
  articles: readonly { id: string; title: string }[];
  revise: (form: FormData) => void;
}

/** Articles of the desk with the same address or title: this may be a newer text of one, with what is chosen here. */
export function AlikeArticles({ articles, revise }: Props) {
  return (
    <Notice tone="warning" title="This may be a newer text of an article that the desk has">
      <ul className="mt-1 grid gap-2">
        {articles.map(({ id, title }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href={`/articles/${id}`} className="link">
              {title}
            </Link>
            <SubmitButton
              tone="quiet"
              size="small"
              name="articleId"
              value={id}
              formAction={revise}
              pendingLabel="Comparing…"
            >
              Make it a revision of this
            </SubmitButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
