import { Download } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { absoluteTime } from "@/app/_components/format-time";
import { countsText } from "@/lib/audit/describe-revision";
import { listRevisions } from "@/lib/revisions/queries";

interface Props {
  articleId: string;
  mayRevise: boolean;
}

/** Every text the article ever had, the newest first, with who brought it in, why, and what became of the claims. */
export async function Revisions({ articleId, mayRevise }: Props) {
  const revisions = await listRevisions(articleId);
  return (
    <>
      <ol reversed className="text-sm">
        {revisions.map(({ number, at, by, reason, counts, length, sha256, originalName }) => (
          <li key={number} className="grid gap-1 border-b border-rule py-3">
            <p>
              <span className="font-semibold">Revision {number}</span>
              <span className="text-muted">
                {" "}
                · {by}, {absoluteTime(new Date(at))} · {length.toLocaleString("en")} characters,{" "}
                {originalName ?? "pasted"}
              </span>
            </p>
            {reason && <p className="break-words">{reason}</p>}
            {counts && <p className="text-muted">Claims: {countsText(counts)}</p>}
            <p className="text-2xs text-muted">
              SHA-256 <code className="break-all">{sha256}</code>
            </p>
            <p className="flex flex-wrap gap-2">
              <Link
                href={`/articles/${articleId}/revisions/${number}`}
                prefetch={false}
                className={buttonClass("quiet", "small")}
              >
                Read revision {number}
              </Link>
              <a
                href={`/api/v1/articles/${articleId}/original?revision=${number}`}
                download
                className={buttonClass("quiet", "small")}
              >
                <Download aria-hidden size={13} /> Original of revision {number}
              </a>
            </p>
          </li>
        ))}
      </ol>
      {mayRevise && (
        <Link
          href={`/articles/${articleId}/revise`}
          prefetch={false}
          className={buttonClass("quiet", "medium", "mt-3")}
        >
          Bring in a new revision
        </Link>
      )}
    </>
  );
}
