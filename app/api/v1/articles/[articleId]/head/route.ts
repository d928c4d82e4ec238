import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getHead } from "@/lib/articles/queries";

/** The last event of the article's chain: what an open page asks to learn whether something changed. */
export const GET = reading<{ articleId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.articleId);
  const head = id && (await getHead(id));
  return head ? answer(head) : notFound();
});
