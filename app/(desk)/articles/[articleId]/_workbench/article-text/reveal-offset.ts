/** Scrolls the article to the words at a UTF-16 offset of its text. */
export function revealOffset(article: HTMLElement | null, offset: number) {
  const pieces = [...(article?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
  const piece = pieces.findLast(({ dataset }) => Number(dataset.start) <= offset);
  piece?.scrollIntoView({ block: "center" });
}
