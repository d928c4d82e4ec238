import { Download } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { CopyButton } from "@/app/_components/copy-button";
import { absoluteTime } from "@/app/_components/format-time";
import { countsText } from "@/lib/audit/rules/recorded-revision";
import type { RevisionSummary } from "@/lib/revisions/queries";
import { Facts } from "./facts";

const hash = (sha256: string) => <code className="text-2xs break-all">{sha256}</code>;

/** One text of the article and the file it came from: what anybody needs to prove that both are the same as ever. */
export function RevisionFacts({ articleId, revision }: { articleId: string; revision: RevisionSummary }) {
  const { number, at, by, reason, counts, length, sha256, originalName, originalType, originalSha256 } = revision;
  const sameBytes = sha256 === originalSha256;
  const ofText = (
    <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      {hash(sha256)}
      <CopyButton text={sha256} label={`Copy the SHA-256 of revision ${number}`} />
    </span>
  );
  return (
    <>
      <h3 className="font-semibold">Revision {number}</h3>
      {reason && <p className="mt-1 break-words">{reason}</p>}
      <div className="mt-1.5">
        <Facts
          facts={[
            { name: "Brought in", value: `${absoluteTime(new Date(at))}, by ${by}` },
            ...(counts ? [{ name: "Claims", value: countsText(counts) }] : []),
            { name: "Length", value: `${length.toLocaleString("en")} characters` },
            { name: "Original", value: originalName === null ? "pasted text" : `${originalName} (${originalType})` },
            { name: sameBytes ? "SHA-256" : "SHA-256 of text", value: ofText },
            ...(sameBytes ? [] : [{ name: "SHA-256 of original", value: hash(originalSha256) }]),
          ]}
        />
      </div>
      <p className="mt-2 flex flex-wrap gap-2">
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
    </>
  );
}
