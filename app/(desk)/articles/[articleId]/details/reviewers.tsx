import { AgreementTable } from "@/app/_components/agreement-table";
import type { ArticleDetail } from "@/lib/articles/queries";
import { agreementByKind } from "@/lib/reviews/agreement-queries";
import { reviewers as setReviewers } from "./actions";
import { ReviewersForm } from "./reviewers-form";

/** How many judge each claim, and how far they have agreed. */
export async function Reviewers({ article, maySet }: { article: ArticleDetail; maySet: boolean }) {
  const agreement = await agreementByKind(article.id);
  return (
    <div className="grid gap-4">
      {maySet && article.state === "open" ? (
        <ReviewersForm
          key={article.reviewers}
          action={setReviewers.bind(null, article.id)}
          reviewers={article.reviewers === 2 ? 2 : 1}
        />
      ) : (
        <p className="text-sm">
          {article.reviewers === 2 ? "Two people judge each claim, blind." : "One person judges each claim."}
        </p>
      )}
      {(article.reviewers === 2 || agreement.length > 0) && <AgreementTable agreement={agreement} />}
    </div>
  );
}
