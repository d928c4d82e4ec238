"use client";

import Link from "next/link";
import { type MouseEvent, memo, type RefObject, useMemo, useState } from "react";
import { Notice } from "@/app/_components/notice";
import { showStructure } from "@/lib/shown-structure";
import type { Structure } from "@/lib/structure";
import type { ClaimSummary } from "@/lib/views/queries";
import { Chunk } from "./chunk";
import { chunksOf, cutParagraphs, samePlaces } from "./paragraphs";

interface Props {
  title: string;
  text: string;
  structure: Structure;
  claims: readonly ClaimSummary[];
  /** Takes the claims under a click, the shortest first. */
  onPoint: (ids: string[]) => void;
  ref: RefObject<HTMLElement | null>;
}

/** The article with its claims marked. It knows nothing of what is selected: that is shown on its elements from outside. */
export const ArticleText = memo(function ArticleText({ title, text, structure, claims, onPoint, ref }: Props) {
  const placed = usePlaces(claims);
  const shown = useMemo(() => showStructure(structure), [structure]);
  const chunks = useMemo(() => chunksOf(cutParagraphs(text, placed, shown)), [text, placed, shown]);

  const onClick = (event: MouseEvent) => {
    if (!window.getSelection()?.isCollapsed || !(event.target instanceof Element)) return;
    const numbers = event.target.closest<HTMLElement>("[data-claims]")?.dataset.claims?.split(" ").map(Number);
    const ids = (numbers ?? []).flatMap((number) => claims.find((claim) => claim.number === number)?.id ?? []);
    if (ids.length > 0) onPoint(ids.reverse());
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims is the way by keyboard, and j and k
    <article ref={ref} onClick={onClick} aria-label="Article text" className="reading mx-auto pb-24">
      {chunks.map((chunk) => (
        <Chunk key={chunk.start} chunk={chunk} title={title} claims={claims} />
      ))}
    </article>
  );
});

/** Where claims stand changes only when one comes, goes or moves, not with a verdict: until then, the same list. */
function usePlaces(claims: readonly ClaimSummary[]) {
  const [placed, setPlaced] = useState(claims);
  if (samePlaces(placed, claims)) return placed;
  setPlaced(claims);
  return claims;
}

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
