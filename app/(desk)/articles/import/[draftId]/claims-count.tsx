import { countClaims } from "@/lib/importing/count-claims";
import type { ReadArticle } from "@/lib/reading/read-job";

/** How many claims the extractor finds in what was read; streamed after the page. */
export async function ClaimsCount({ read }: { read: ReadArticle }) {
  const count = await countClaims(read);
  if (count === null) return null;
  return (
    <p className="text-sm text-muted">
      {count === 1 ? "1 claim" : `${count.toLocaleString("en")} claims`} found in this text.
    </p>
  );
}
