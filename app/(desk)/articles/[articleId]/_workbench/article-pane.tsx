import type { RefObject } from "react";
import type { ArticleDetail } from "@/lib/articles/queries";
import type { ClaimSummary } from "@/lib/views/queries";
import { ArticleText, NotExtracted } from "./article-text/article-text";
import { revealOffset } from "./article-text/reveal-offset";
import type { Selected } from "./article-text/selected-words";
import { SelectionBar } from "./article-text/selection-bar";
import { ChecksView } from "./checks/checks-view";
import type { Checks } from "./checks/use-checks";
import { CoverageView } from "./coverage/coverage-view";
import type { Powers } from "./powers";
import { DraftRemarks } from "./remarks/draft-remarks";

interface Props {
  articleRef: RefObject<HTMLElement | null>;
  article: ArticleDetail;
  claims: readonly ClaimSummary[];
  powers: Powers;
  checks: Checks;
  /** Whether the sentences without a claim are shown. */
  covering: boolean;
  onCoverageClosed: () => void;
  onPoint: (ids: string[]) => void;
  selectedText: Selected | null;
  onAdd: () => void;
  onForget: () => void;
}

/** The left of the workbench: the article, and over it what is shown on its words. */
export function ArticlePane({ articleRef, article, claims, powers, checks, covering, ...on }: Props) {
  const { text, remarks, structure } = article.revision;
  return (
    // A pane that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
    <section aria-label="Article" tabIndex={0} className="pane pane-article">
      {checks.open && (
        <ChecksView
          article={article}
          checks={checks}
          powers={powers}
          onReveal={(offset) => revealOffset(articleRef.current, offset)}
        />
      )}
      {covering && (
        <CoverageView
          articleRef={articleRef}
          text={text}
          claims={claims}
          articleId={article.id}
          onClose={on.onCoverageClosed}
        />
      )}
      <DraftRemarks articleRef={articleRef} text={text} claims={claims} remarks={remarks} onPoint={on.onPoint} />
      {!article.extracted && <NotExtracted articleId={article.id} />}
      <ArticleText
        ref={articleRef}
        title={article.title}
        text={text}
        structure={structure}
        claims={claims}
        onPoint={on.onPoint}
      />
      {powers.work && on.selectedText && (
        <SelectionBar selected={on.selectedText} onAdd={on.onAdd} onForget={on.onForget} />
      )}
    </section>
  );
}
