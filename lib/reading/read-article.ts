import { type ArticleInput, type DetailsInput, detailsInputSchema } from "@/lib/articles/schema";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { inOrder, moved } from "@/lib/structure";
import { normalize } from "@/lib/text/normalize";
import { storable } from "@/lib/typed-text";
import { readArticleFile, readPastedText } from "./formats";
import { type BesideText, type ParsedArticle, type ReadingChoices, usualChoices } from "./formats/read-result";
import { languageDoubt } from "./language";
import type { ReadArticle } from "./read-job";

type ParsedDetails = Omit<ParsedArticle, "text" | keyof BesideText>;

const firstWords = (text: string) => {
  const line = text.trimStart().split("\n", 1)[0]?.trim() ?? "";
  const characters = [...line];
  return characters.length > 120 ? `${characters.slice(0, 117).join("").trimEnd()}...` : line;
};

/** What a file says of itself passes the rules for what people type, field by field; what does not pass is left out. */
function detailsOfFile(read: ParsedArticle): ParsedDetails {
  const { title, publisher, byline, address, publishedAt } = detailsInputSchema.shape;
  return {
    title: title.safeParse(read.title).data ?? null,
    publisher: publisher.safeParse(read.publisher).data ?? null,
    byline: byline.safeParse(read.byline).data ?? null,
    address: address.safeParse(read.address).data ?? null,
    publishedAt: publishedAt.safeParse(read.publishedAt).data ?? null,
  };
}

const originalOf = ({ bytes, name }: { bytes: Uint8Array; name: string }, mediaType: string) => ({
  bytes: new Uint8Array(bytes),
  name: storable(name),
  mediaType,
});

/** What came in as text with its details; what the editor typed wins over what the file says of itself. */
export async function readArticle(
  input: ArticleInput,
  given: DetailsInput,
  choices: ReadingChoices = usualChoices,
): Promise<Outcome<ReadArticle>> {
  const parsed = detailsInputSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error, "Some details need another look.");
  const read =
    "file" in input ? await readArticleFile(input.file.bytes, input.file.name, choices) : readPastedText(input.pasted);
  if (!read.ok)
    return failed("invalid", read.message, { fields: { ["file" in input ? "file" : "text"]: read.message } });

  const { text, fromInput } = normalize(read.text);
  const typed = parsed.data;
  const file = detailsOfFile(read);
  return done({
    text,
    details: {
      title: typed.title ?? file.title ?? firstWords(text),
      publisher: typed.publisher ?? file.publisher,
      byline: typed.byline ?? file.byline,
      address: typed.address ?? file.address,
      publishedAt: typed.publishedAt ?? file.publishedAt,
      deadline: typed.deadline,
    },
    structure: inOrder(moved(read.structure, fromInput)),
    remarks: moved(read.remarks, fromInput),
    leftOut: read.leftOut.map(({ at, words, why }) => ({ at: fromInput(at), words, why })),
    doubts: [...read.doubts, ...languageDoubt(text)],
    attachments: read.attachments,
    original:
      "file" in input
        ? originalOf(read.along ?? input.file, read.mediaType)
        : { bytes: new TextEncoder().encode(input.pasted), name: null, mediaType: "text/plain" },
  });
}
