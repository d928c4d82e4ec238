import type { ArticleInput, DetailsInput } from "@/lib/articles/schema";
import { done, type Outcome } from "@/lib/outcome";
import { type Fetched, fetchOutside, type Outside } from "@/lib/outside/fetch-outside";
import { usualChoices } from "@/lib/reading/formats/read-result";
import type { ReadInput } from "@/lib/reading/read-job";

/** What an article is brought in as; an address alone is fetched. */
export type ImportInput = ArticleInput | { address: string };

const extensions: Record<string, string> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/xhtml+xml": "html",
  "message/rfc822": "eml",
  "text/html": "html",
  "text/markdown": "md",
  "text/plain": "txt",
};

/** What is to be read: of an address, what was fetched from it, which then is the article's unless another was typed. */
export async function receive(input: ImportInput, given: DetailsInput, outside?: Outside): Promise<Outcome<ReadInput>> {
  if (!("address" in input)) return done({ input, given });
  const fetched = await fetchOutside(input.address, outside);
  if (!fetched.ok) return fetched;
  const { bytes, address, charset } = fetched.value;
  const file = { bytes, name: fileName(fetched.value) };
  return done({ input: { file }, given: { ...given, address }, choices: { ...usualChoices, charset } });
}

/** A page's name tells the reader its format; a page that says nothing of itself is taken for HTML. */
function fileName({ address, mediaType }: Fetched): string {
  const { hostname, pathname } = new URL(address);
  const last =
    pathname
      .split("/")
      .filter(Boolean)
      .pop()
      ?.replace(/\.\w{1,5}$/, "") || hostname;
  return `${last.slice(0, 100)}.${extensions[mediaType] ?? "html"}`;
}
