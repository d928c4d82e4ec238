/** How many paragraphs a page may put above its headline: a section's name, a kicker. */
const paragraphsAbove = 2;

/** An article's text begins with its headline: puts the title before the paragraphs, unless it stands at their head already. */
export function headlineFirst(title: string | null, paragraphs: readonly string[]): string[] {
  if (title === null) return [...paragraphs];
  const standsThere = paragraphs.slice(0, paragraphsAbove + 1).some((paragraph) => alike(paragraph) === alike(title));
  return standsThere ? [...paragraphs] : [title, ...paragraphs];
}

function alike(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
