import { dayOf } from "./day-of";

/** How many paragraphs a page may put above the article's first: section, headline, summary, byline, date. */
const paragraphsAbove = 6;
const byline = /^[Bb][Yy]:?\s+\p{Lu}[^\n.!?:;]{2,80}$/u;
const datePrefix = /^(?:first |last )?(?:published|updated|posted)(?: on| at)?:?\s+/i;
const marker = /^(?:skip |continue reading |story continues below )?(?:the main story|advertisement)$/i;

/** The line such as `By Ada Marsh` at the head of a page's paragraphs, or null. */
export function bylineIn(paragraphs: readonly string[]): string | null {
  return paragraphs.slice(0, paragraphsAbove).find((paragraph) => byline.test(paragraph)) ?? null;
}

/** Takes out what a page prints around an article's sentences: the byline and the date at its head, and marks of advertisements. */
export function withoutFurniture(paragraphs: readonly string[]): string[] {
  return paragraphs.filter((paragraph, index) => {
    const stands = index < paragraphsAbove && (byline.test(paragraph) || isDateLine(paragraph));
    return !stands && !marker.test(paragraph);
  });
}

/** A date alone; what ends like a sentence or runs on is the article's. */
function isDateLine(paragraph: string): boolean {
  const line = paragraph.replace(datePrefix, "");
  return (
    line.length <= 50 && !/[.!?]$/.test(line) && dayOf(line) !== null && !/[a-z]{3,}\s+[a-z]{3,}\s+[a-z]{3,}/.test(line)
  );
}
