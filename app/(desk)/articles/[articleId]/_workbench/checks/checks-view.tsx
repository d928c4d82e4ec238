"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { Kbd } from "@/app/_components/kbd";
import type { ArticleDetail } from "@/lib/articles/queries";
import { checkNames } from "@/lib/text/kinds";
import { flagWords } from "../../flag-words";
import type { Powers } from "../powers";
import { FindingRow } from "./finding-row";
import { openFirst } from "./next-finding";
import type { Checks } from "./use-checks";

interface Props {
  article: ArticleDetail;
  checks: Checks;
  powers: Powers;
  onReveal: (offset: number) => void;
}

/** What the desk checks found, the heaviest first: each leads to its two places in the article, which are lit. */
export function ChecksView({ article, checks, powers, onReveal }: Props) {
  const { findings, current, show, next, close } = checks;
  const { open, decided } = openFirst(findings);
  const rows = (some: typeof findings) => (
    <ul className="divide-y divide-rule">
      {some.map((finding) => (
        <FindingRow
          key={finding.key}
          articleId={article.id}
          finding={finding}
          here={finding.key === current?.key}
          mayDecide={powers.decideFindings}
          blind={article.reviewers === 2}
          onShow={() => show(finding)}
          onReveal={onReveal}
          onDecided={next}
        />
      ))}
    </ul>
  );
  return (
    <section
      aria-label="Checks"
      className="checks no-print sticky -top-6 z-10 mx-auto mb-4 flex max-h-[36dvh] max-w-[40rem] flex-col rounded border border-rule-strong bg-raised text-sm shadow-md"
    >
      <div className="flex items-center gap-2 border-b border-rule py-1.5 ps-3 pe-2">
        <p aria-live="polite" className="min-w-0 flex-1">
          {summary(open.length, decided.length)}
        </p>
        {findings.length > 1 && (
          <Button tone="plain" size="small" onClick={next}>
            Next
            <span className="hidden sm:inline">
              <Kbd>d</Kbd>
            </span>
          </Button>
        )}
        <Button tone="plain" size="small" aria-label="Close checks" onClick={close}>
          <X aria-hidden size={14} />
        </Button>
      </div>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
      <div tabIndex={0} className="min-h-0 overflow-y-auto px-3 -outline-offset-2">
        {findings.length === 0 && <Nothing article={article} mayExtract={powers.extract} />}
        {open.length > 0 && rows(open)}
        {decided.length > 0 && (
          <div className={open.length > 0 ? "border-t border-rule py-1.5" : "py-1.5"}>
            <Disclosure
              key={String(open.length === 0)}
              label={`Decided: ${decided.length}`}
              open={open.length === 0 || current?.decided != null}
            >
              {rows(decided)}
            </Disclosure>
          </div>
        )}
      </div>
    </section>
  );
}

function summary(open: number, decided: number): string {
  if (open + decided === 0) return "Desk checks";
  if (open === 0) return "Every check is decided.";
  return `${open} ${open === 1 ? "thing" : "things"} to check. The checks never say which side is wrong.`;
}

function Nothing({ article, mayExtract }: { article: ArticleDetail; mayExtract: boolean }) {
  if (article.checkedBy === null)
    return (
      <p className="py-2 text-muted">
        The desk checks have not read this text: it came in before there were any, or its claims were never found.
        {mayExtract && (
          <>
            {" "}
            <Link href={`/articles/${article.id}/extraction`} prefetch={false} className="link">
              Have it extracted anew
            </Link>
            .
          </>
        )}
      </p>
    );
  return (
    <div className="py-2">
      <p>The desk checks found nothing in this text.</p>
      <p className="mt-1 text-xs text-muted">
        Looked at: {checkNames.map((name) => flagWords[name].toLowerCase()).join(", ")}.
      </p>
    </div>
  );
}
