"use client";

import { type MouseEvent, memo, type RefObject, useEffect, useMemo } from "react";
import type { ClaimSummary } from "@/lib/claims/queries";
import { Paragraph } from "./paragraph";
import { cutParagraphs } from "./paragraphs";
import { showSelected } from "./show-selected";

interface Props {
  title: string;
  text: string;
  claims: readonly ClaimSummary[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  ref: RefObject<HTMLElement | null>;
}

/** The article with its claims marked. A click takes the shortest claim there, the next click the one around it. */
export const ArticleText = memo(function ArticleText({ title, text, claims, selectedId, onSelect, ref }: Props) {
  // Where claims stand changes only when one comes or goes, not with a verdict.
  const places = claims.map(({ id, dismissed }) => (dismissed ? "" : id)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` says all of `claims` that matters here
  const paragraphs = useMemo(() => cutParagraphs(text, claims), [text, places]);

  useEffect(() => showSelected(ref.current, claims.find(({ id }) => id === selectedId) ?? null));

  const onClick = (event: MouseEvent) => {
    if (!window.getSelection()?.isCollapsed || !(event.target instanceof Element)) return;
    const here = event.target.closest<HTMLElement>("[data-claims]")?.dataset.claims?.split(" ").map(Number);
    const ids = (here ?? []).flatMap((number) => claims.find((claim) => claim.number === number)?.id ?? []).reverse();
    const next = ids[(ids.indexOf(selectedId ?? "") + 1) % ids.length];
    if (next) onSelect(next);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims is the way by keyboard, and j and k
    <article ref={ref} onClick={onClick} aria-label="Article text" className="reading mx-auto pb-24">
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.start}
          paragraph={paragraph}
          headline={paragraph.start < 3 && paragraph.pieces.map((piece) => piece.text).join("") === title}
          claims={claims}
          verdicts={paragraph.pieces.flatMap((piece) => piece.claims.map((at) => claims[at]?.verdict ?? "")).join()}
        />
      ))}
    </article>
  );
});
