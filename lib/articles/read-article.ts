import { done, failed, type Outcome } from "@/lib/outcome";
import { normalize } from "@/lib/text/normalize";
import { readArticleFile, readPastedText } from "./formats";
import { type ArticleInput, type DetailsInput, detailsInputSchema } from "./schema";

export interface ReadArticle {
  /** Normalised: what every offset of the article addresses from now on. */
  text: string;
  details: {
    title: string;
    publisher: string | null;
    byline: string | null;
    address: string | null;
    publishedAt: string | null;
  };
  original: { bytes: Uint8Array<ArrayBuffer>; name: string | null; mediaType: string };
}

const firstWords = (text: string) => {
  const line = text.trimStart().split("\n", 1)[0]?.trim() ?? "";
  return line.length > 120 ? `${line.slice(0, 117).trimEnd()}...` : line;
};

/** What came in as text with its details; what the editor typed wins over what the file says of itself. */
export function readArticle(input: ArticleInput, given: DetailsInput): Outcome<ReadArticle> {
  const parsed = detailsInputSchema.safeParse(given);
  if (!parsed.success) {
    const fields = Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    return failed("invalid", "Some details need another look.", { fields });
  }
  const read = "file" in input ? readArticleFile(input.file.bytes, input.file.name) : readPastedText(input.pasted);
  if (!read.ok)
    return failed("invalid", read.message, { fields: { ["file" in input ? "file" : "text"]: read.message } });

  const { text } = normalize(read.text);
  const typed = parsed.data;
  return done({
    text,
    details: {
      title: typed.title ?? read.title ?? firstWords(text),
      publisher: typed.publisher ?? read.publisher,
      byline: typed.byline ?? read.byline,
      address: typed.address ?? read.address,
      publishedAt: typed.publishedAt ?? read.publishedAt,
    },
    original:
      "file" in input
        ? { ...input.file, mediaType: read.mediaType }
        : { bytes: new TextEncoder().encode(input.pasted), name: null, mediaType: "text/plain" },
  });
}
