import { nothingBeside, type ParsedArticle } from "./read-result";
import { textFormat } from "./text-format";

const longestHeadline = 200;

export const plainText = textFormat({
  format: "text",
  mediaType: "text/plain",
  extensions: ["txt", "text"],
  label: "plain text",
  readText: readPlainText,
});

/** Text as it came: nothing in it is markup. */
export function readPlainText(text: string): ParsedArticle {
  const title = headlineOf(text);
  return { ...nothingBeside, text, title, byline: null, publisher: null, address: null, publishedAt: null };
}

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
