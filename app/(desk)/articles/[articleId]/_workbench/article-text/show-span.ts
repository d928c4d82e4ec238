import type { Extent } from "@/lib/text/span";
import { chunksOver } from "./chunks-over";
import { highlight, rangeIn } from "./text-highlight";

/** Marks the words between two offsets (UTF-16) of the article, over the mark of the selected claim; null takes the mark away. */
export function showSpan(span: Extent | null) {
  const chunks = span ? chunksOver(document.querySelector(".pane-article article"), span) : [];
  const pieces = chunks.flatMap((chunk) => [...chunk.querySelectorAll<HTMLElement>("[data-start]")]);
  highlight("claim-edit", span ? pieces.flatMap((piece) => rangeIn(piece, span) ?? []) : [], 1);
}
