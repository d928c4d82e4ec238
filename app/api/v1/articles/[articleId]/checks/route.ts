import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getArticle } from "@/lib/articles/queries";
import { listFindings } from "@/lib/findings/queries";

/**
 * `{checkedBy, checks: [{key, check, message, spans: [{start, end, exact}], decided}]}`, the heaviest first: what the desk checks
 * find in the newest revision, in UTF-16 offsets of its text. `checkedBy` is null where they have not seen it.
 */
export const GET = reading<{ articleId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.articleId);
  const article = id && (await getArticle(id));
  if (!article) return notFound();
  return answer({ checkedBy: article.checkedBy, checks: await listFindings(article.id) });
});
