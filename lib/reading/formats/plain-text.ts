import type { ArticleFormat } from "./read-result";

const longestHeadline = 200;

export const plainText: ArticleFormat = {
  format: "text",
  mediaType: "text/plain",
  extensions: ["txt", "text"],
  label: "plain text",
  read: (text) => ({
    text,
    title: headlineOf(text),
    byline: null,
    publisher: null,
    address: null,
    publishedAt: null,
  }),
};

/**
 * The first line, where it looks like a headline: short, not ended by a full stop, and parted by an empty line from a text
 * that goes on.
 */
export function headlineOf(text: string): string | null {
  const content = text.trim();
  const [line = "", next] = content.split(/\r\n|\r|\n/, 2);
  const headline = line.trim();
  if (next === undefined || next.trim() !== "") return null;
  const isSentence = /\.["'”’»)]*$/.test(headline);
  return headline === "" || headline.length > longestHeadline || isSentence ? null : headline;
}
