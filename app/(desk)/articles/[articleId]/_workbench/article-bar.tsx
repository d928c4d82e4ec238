import { Download, Keyboard, ScanText, SearchCheck } from "lucide-react";
import { Badge } from "@/app/_components/badge";
import { Button } from "@/app/_components/button";
import { LinkMenu } from "@/app/_components/link-menu";
import type { Counts } from "@/app/_components/progress-parts";
import type { ArticleDetail } from "@/lib/articles/queries";
import type { ClaimSummary } from "@/lib/views/queries";
import { shownVerdict } from "@/lib/vocabulary";
import { WhoIsHere } from "../_live/who-is-here";
import { ArticleNav } from "../article-nav";
import type { Powers } from "./powers";
import { Progress } from "./progress/progress";

/** An export as a menu offers it. */
export interface ExportChoice {
  name: string;
  label: string;
}

interface Props {
  article: ArticleDetail;
  claims: readonly ClaimSummary[];
  powers: Powers;
  formats: readonly ExportChoice[];
  /** Milliseconds a claim of this article takes; null where nobody knows yet. */
  pace: number | null;
  /** How many things the desk checks found nobody has decided on. */
  toLook: number;
  checking: boolean;
  onChecks: () => void;
  coverage: boolean;
  onCoverage: () => void;
  onHelp: () => void;
}

function countsOf(claims: readonly ClaimSummary[]): Counts {
  const counts = { sourced: 0, disputed: 0, unverified: 0, disagreed: 0, toCheck: 0 };
  for (const claim of claims) if (!claim.dismissed && !claim.waived) counts[shownVerdict(claim) ?? "toCheck"]++;
  return counts;
}

export function ArticleBar({ article, claims, powers, formats, pace, onHelp, ...views }: Props) {
  const { toLook, checking, onChecks, coverage, onCoverage } = views;
  const counts = countsOf(claims);
  return (
    <header className="article-bar no-print flex flex-wrap items-center gap-x-4 border-b border-rule px-4 py-1 sm:gap-y-1 sm:py-2">
      <h1 className="min-w-0 flex-1 basis-32 truncate sm:basis-64 font-serif text-lg font-medium" title={article.title}>
        {article.title}
      </h1>
      {article.state !== "open" && (
        <Badge tone="strong">
          {article.withdrawn ? "Withdrawn" : article.state === "closed" ? "Check closed" : "Archived"}
        </Badge>
      )}
      <WhoIsHere />
      <Progress counts={counts} extracted={article.extracted} pace={pace} />
      <ArticleNav articleId={article.id} />
      <div className="flex flex-wrap items-center">
        {powers.export && (
          <LinkMenu
            label={
              <>
                <Download aria-hidden size={15} />
                <span className="sr-only sm:not-sr-only">Export</span>
              </>
            }
            downloads={formats.map(({ name, label }) => ({
              href: `/api/v1/articles/${article.id}/exports/${name}`,
              label,
            }))}
          />
        )}
        <Button tone={checking ? "quiet" : "plain"} aria-pressed={checking} onClick={onChecks}>
          <SearchCheck aria-hidden size={15} />
          <span className="sr-only sm:not-sr-only">Checks</span>
          {toLook > 0 && (
            <Badge tone="strong">
              {toLook.toLocaleString("en")}
              <span className="sr-only"> open</span>
            </Badge>
          )}
        </Button>
        <Button tone={coverage ? "quiet" : "plain"} aria-pressed={coverage} onClick={onCoverage}>
          <ScanText aria-hidden size={15} />
          <span className="sr-only sm:not-sr-only">Coverage</span>
        </Button>
        <Button tone="plain" aria-label="Keys" onClick={onHelp}>
          <Keyboard aria-hidden size={16} />
        </Button>
      </div>
    </header>
  );
}
