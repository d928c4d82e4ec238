import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { listRevisions } from "@/lib/revisions/queries";
import { RevisionFacts } from "./revision-facts";

interface Props {
  articleId: string;
  mayRevise: boolean;
}

/** Every text the article ever had, the newest first, with who brought it in, why, and what became of the claims. */
export async function Revisions({ articleId, mayRevise }: Props) {
  const revisions = await listRevisions(articleId);
  return (
    <>
      <ol reversed className="grid gap-6 text-sm">
        {revisions.map((revision) => (
          <li key={revision.number}>
            <RevisionFacts articleId={articleId} revision={revision} />
          </li>
        ))}
      </ol>
      <div className="mt-5 flex flex-wrap gap-2">
        {mayRevise && (
          <Link href={`/articles/${articleId}/revise`} prefetch={false} className={buttonClass()}>
            Bring in a new revision
          </Link>
        )}
        {/* Not fetched ahead: that page runs the extractor. */}
        <Link href={`/articles/${articleId}/extraction`} prefetch={false} className={buttonClass()}>
          Compare with what the extractor finds now
        </Link>
      </div>
    </>
  );
}
