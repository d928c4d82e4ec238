import Link from "next/link";
import { Notice } from "@/app/_components/notice";

/** Beside an article that was stored without claims, because the extractor crashed on it or took too long. */
export function NotExtracted({ articleId }: { articleId: string }) {
  return (
    <div className="mb-6">
      <Notice tone="warning" title="The claims of this article have not been found">
        The extractor failed on this text or took too long, and was stopped. The article is stored as it came, and
        claims can be added by hand. An editor can{" "}
        <Link href={`/articles/${articleId}/details`} className="link">
          have it tried again
        </Link>
        .
      </Notice>
    </div>
  );
}
