"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Button } from "@/app/_components/button";
import { ChangedWords } from "@/app/_components/changed-words";
import { askDesk } from "@/app/(desk)/_server-state/ask-desk";
import type { QuoteCheck as Check } from "@/lib/capturing/check-quotes-of";
import type { ClaimView } from "@/lib/views/view-claim";

const shape = async () => (await import("./quote-check-schema")).quoteCheckSchema;

/** Compares what an attribution quotes with all that the article's evidence holds, by one press. */
export function QuoteCheck({ claim }: { claim: ClaimView }) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["quote-check", claim.id],
    queryFn: ({ signal }) => askDesk(`/api/v1/claims/${claim.id}/quote-check`, shape, signal),
    enabled: false,
  });
  const quoted = claim.detail.attribution?.quoted;
  if (quoted !== "direct" && quoted !== "mixed") return null;
  return (
    <section aria-label="Quotation" className="flex flex-col items-start gap-2 text-sm">
      <Button tone="quiet" size="small" pending={isFetching} onClick={() => void refetch()}>
        {isFetching ? "Comparing" : "Check the quotation"}
      </Button>
      <div aria-live="polite" className="flex flex-col gap-2">
        {error && <p className="text-disputed-ink">It could not be compared. Try again.</p>}
        {data && !isFetching && <Told check={data} articleId={claim.articleId} />}
      </div>
    </section>
  );
}

function Told({ check, articleId }: { check: Check; articleId: string }) {
  if (check.quotations.length === 0) return <p className="text-muted">It quotes nobody word for word.</p>;
  if (check.sources === 0)
    return (
      <p className="text-muted">There is nothing to compare it with: no evidence of this article holds words yet.</p>
    );
  return check.quotations.map(({ words, found }) => (
    <div key={words} className="flex flex-col gap-1">
      <p className="line-clamp-2 font-serif">“{words}”</p>
      {found.length === 0 && (
        <p className="text-disputed-ink">
          Not found in {check.sources === 1 ? "the one source" : `any of ${check.sources} sources`}.
        </p>
      )}
      {found.map((one) => (
        <p key={one.evidenceId}>
          <span className={one.found === "differs" ? "text-unverified-ink" : "text-sourced-ink"}>
            {one.found === "differs" ? "Differs from " : "Word for word in "}
          </span>
          <Link href={`/articles/${articleId}/evidence/${one.evidenceId}`} prefetch={false} className="link">
            {one.title}
          </Link>
          {one.found === "differs" && (
            <span className="block font-serif">
              <ChangedWords pieces={one.changes} />
            </span>
          )}
        </p>
      ))}
    </div>
  ));
}
