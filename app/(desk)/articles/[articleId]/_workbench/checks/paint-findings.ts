import type { FindingView } from "@/lib/findings/schema";
import type { Extent } from "@/lib/text/span";
import { chunksOver } from "../article-text/chunks-over";
import { highlight, rangeIn } from "../article-text/text-highlight";

/** Marks the places of all findings in the article, and over them those of the one that is looked at. Returns how to undo it. */
export function paintFindings(
  article: HTMLElement | null,
  findings: readonly FindingView[],
  current: FindingView | null,
): () => void {
  const rest = findings.filter((one) => one !== current).flatMap(({ spans }) => spans);
  highlight("check", rangesOf(article, rest), 1);
  highlight("check-here", rangesOf(article, current?.spans ?? []), 2);
  return () => {
    highlight("check", []);
    highlight("check-here", []);
  };
}

const rangesOf = (article: HTMLElement | null, places: readonly Extent[]): Range[] =>
  places.flatMap((place) =>
    chunksOver(article, place).flatMap((chunk) =>
      [...chunk.querySelectorAll<HTMLElement>("[data-start]")].flatMap((piece) => rangeIn(piece, place) ?? []),
    ),
  );
