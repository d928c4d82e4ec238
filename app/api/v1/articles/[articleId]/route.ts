import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getArticle } from "@/lib/articles/queries";

export const GET = reading<{ articleId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.articleId);
  const article = id && (await getArticle(id));
  return article ? answer(article) : notFound();
});
