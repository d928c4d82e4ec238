import { Download } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { CopyButton } from "@/app/_components/copy-button";
import { absoluteTime } from "@/app/_components/format-time";
import type { ArticleDetail } from "@/lib/articles/queries";
import { getRevisionFacts } from "@/lib/articles/revision-queries";
import { Facts } from "./facts";

const hash = (sha256: string) => <code className="text-2xs break-all">{sha256}</code>;

/** The text under check, and the file it came from: what anybody needs to prove that both are the same as ever. */
export async function TextFacts({ article }: { article: ArticleDetail }) {
  const facts = await getRevisionFacts(article.id);
  if (!facts) throw new Error(`article ${article.id} has no revision`);
  const pasted = facts.originalName === null;
  return (
    <>
      <Facts
        facts={[
          { name: "Revision", value: facts.number },
          { name: "Length", value: `${article.revision.text.length.toLocaleString("en")} characters` },
          { name: "Imported", value: `${absoluteTime(new Date(article.importedAt))}, by ${article.importedByName}` },
          { name: "Original", value: pasted ? "pasted text" : `${facts.originalName} (${facts.originalType})` },
          {
            name: "SHA-256 of text",
            value: (
              <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                {hash(facts.sha256)}
                <CopyButton text={facts.sha256} label="Copy the SHA-256 of the text" />
              </span>
            ),
          },
          { name: "SHA-256 of original", value: hash(facts.originalSha256) },
        ]}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <a href={`/api/v1/articles/${article.id}/original`} download className={buttonClass()}>
          <Download aria-hidden size={14} /> Download the original
        </a>
        {/* Not fetched ahead: that page runs the extractor. */}
        <Link href={`/articles/${article.id}/extraction`} prefetch={false} className={buttonClass()}>
          Compare with what the extractor finds now
        </Link>
      </div>
    </>
  );
}
