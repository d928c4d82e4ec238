import type { Extent } from "@/lib/text/span";

/** The chunks of the article that hold the words between two offsets (UTF-16): a long article's others are not looked into. */
export function chunksOver(article: HTMLElement | null, { start, end }: Extent): HTMLElement[] {
  const chunks = [...(article?.querySelectorAll<HTMLElement>(":scope > [data-chunk]") ?? [])];
  const from = chunks.findLastIndex((chunk) => Number(chunk.dataset.chunk) <= start);
  const beyond = chunks.findIndex((chunk) => Number(chunk.dataset.chunk) >= end);
  return chunks.slice(Math.max(0, from), beyond < 0 ? undefined : beyond);
}
