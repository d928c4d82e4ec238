"use client";

import { useContext, useState } from "react";
import type { ArticleDetail } from "@/lib/articles/queries";
import type { OrphanedClaim } from "@/lib/revisions/queries";
import type { Selected } from "./article-text/selected-words";
import { ClaimList } from "./claim-list/claim-list";
import { noFilter } from "./filters/filter";
import { FilterBar } from "./filters/filter-bar";
import { NoClaims, NothingShown } from "./filters/nothing-shown";
import type { useShownClaims } from "./filters/use-shown-claims";
import { Places } from "./focus-places";
import { NeedsPlace } from "./needs-place/needs-place";
import type { Powers } from "./powers";
import type { JudgeProps } from "./several/judge-form";
import { SeveralBar } from "./several/several-bar";
import type { Picking } from "./several/use-picking";

interface Props extends Pick<JudgeProps, "verdict" | "onVerdict" | "onCite" | "onJudged"> {
  article: ArticleDetail;
  waiting: readonly OrphanedClaim[];
  powers: Powers;
  list: ReturnType<typeof useShownClaims>;
  /** How many claims there are without a filter. */
  total: number;
  picking: Picking;
  fold: { folded: ReadonlySet<number>; onFold: (start: number) => void };
  selectedId: string | null;
  selectedText: Selected | null;
  onSelect: (id: string) => void;
  /** Shows the article where one pane shows at a time. */
  onArticle: () => void;
  onAdd: (() => void) | null;
}

/** The middle of the workbench: which claims there are, and what is done to several of them. */
export function ClaimsPane({ article, waiting, powers, list, total, picking, fold, selectedId, ...rest }: Props) {
  const { selectedText, onSelect, onArticle, onAdd, onJudged, ...judge } = rest;
  const { filter, changeFilter, shown, sentenceOf, choices } = list;
  const places = useContext(Places);
  // The field holds what is typed itself: only a new one is empty again.
  const [clears, countClear] = useState(0);
  const showAll = () => {
    changeFilter(noFilter);
    countClear(clears + 1);
    places.focus("filter");
  };
  return (
    <section aria-label="Claims" className="pane pane-claims">
      <NeedsPlace
        waiting={waiting}
        mayPlace={powers.place}
        selected={selectedText}
        onSelect={onSelect}
        onShow={onArticle}
        revisionId={article.revision.id}
      />
      <FilterBar
        key={clears}
        filter={filter}
        choices={choices}
        shown={shown.length}
        total={total}
        onChange={changeFilter}
        onAdd={onAdd}
        me={powers.me}
      />
      {shown.length === 0 && total > 0 && <NothingShown onClear={showAll} />}
      {total === 0 && article.extracted && <NoClaims mayAdd={onAdd !== null} />}
      {(powers.work || powers.assign) && (
        <SeveralBar
          {...judge}
          picking={picking}
          articleId={article.id}
          openId={selectedId}
          shown={shown}
          powers={powers}
          onJudged={(state) => {
            onJudged(state);
            if (!state.failure && state.done?.refused.length === 0) picking.pick(null);
          }}
          onDone={() => selectedId && onSelect(selectedId)}
        />
      )}
      <ClaimList
        {...fold}
        claims={shown}
        sentenceOf={sentenceOf}
        text={article.revision.text}
        selectedId={selectedId}
        onSelect={onSelect}
        picking={picking}
      />
    </section>
  );
}
