import Link from "next/link";
import type { WriterQuery } from "@/lib/exports/rules/writer-queries";
import type { QueryStep } from "@/lib/queries/queries";
import { AnswerForm } from "./answer-form";
import { Answers, QueryBadge } from "./query-steps";

interface Props {
  query: WriterQuery;
  articleId: string;
  steps: readonly QueryStep[];
  /** Whom it is for; null for whoever may not record what they answer. */
  writer: string | null;
}

/** One thing to ask: the words in their place, what is asked, what came of it, and on paper a line to answer on. */
export function Query({ query, articleId, steps, writer }: Props) {
  const its = query.claim && { claimId: query.claim.id, reviewId: query.reviewId };
  const { number, claim, check, paragraph, before, exact, after, ask } = query;
  return (
    <li className="break-inside-avoid border-b border-rule py-4">
      <p className="text-xs text-muted">
        <span className="text-sm font-semibold text-ink">{number}.</span> Paragraph {paragraph},{" "}
        <Link
          href={`/articles/${articleId}?${claim ? `claim=${claim.id}` : `check=${check}`}`}
          prefetch={false}
          className="link"
        >
          {claim ? `claim ${claim.number}` : "desk check"}
        </Link>{" "}
        {its && <QueryBadge its={its} steps={steps} />}
      </p>
      <blockquote dir="auto" className="my-1.5 max-w-prose font-serif text-lg leading-snug break-words">
        <span className="text-muted">{before}</span>
        <mark className="bg-sunk text-ink">{exact}</mark>
        <span className="text-muted">{after}</span>
      </blockquote>
      <Ask ask={ask} />
      {its && <Answers its={its} steps={steps} />}
      {its && writer !== null && (
        <AnswerForm
          articleId={articleId}
          writer={writer}
          suggested={ask.about === "correction" && ask.correction !== null}
          {...its}
        />
      )}
      <p className="mt-3 hidden border-b border-ink pb-6 text-xs text-muted print:block">Answer</p>
    </li>
  );
}

function Ask({ ask }: { ask: WriterQuery["ask"] }) {
  const line = "max-w-prose text-sm break-words whitespace-pre-wrap";
  switch (ask.about) {
    case "correction":
      return (
        <>
          <p className={line}>
            <b className="font-semibold text-disputed-ink">{ask.correction ? "Should say:" : "Disputed."}</b>{" "}
            {ask.correction ?? "What should it say?"}
          </p>
          {ask.why && <p className={line}>{ask.why}</p>}
        </>
      );
    case "unverified":
      return (
        <>
          <p className={line}>
            <b className="font-semibold text-unverified-ink">Where is it from?</b> What was tried: {ask.tried}
          </p>
          {ask.settlement && <p className={line}>What would settle it: {ask.settlement}</p>}
        </>
      );
    case "check":
      return (
        <>
          <p className={line}>
            <b className="font-semibold">Two places do not agree.</b> {ask.message}
          </p>
          {ask.others.map(({ paragraph, exact }) => (
            <p key={`${paragraph} ${exact}`} className={line}>
              The other place: paragraph {paragraph}, “{exact}”
            </p>
          ))}
          {ask.question && <p className={line}>{ask.question}</p>}
        </>
      );
    case "unclear":
      return (
        <p className={line}>
          <b className="font-semibold">Unclear.</b> {ask.notes.join(" ")}
        </p>
      );
  }
}
