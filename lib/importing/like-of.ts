import { database } from "@/lib/database/client";
import { alikeArticles } from "./article-draft";

/** The article of the desk that one just imported may be a newer text of: of the same address, or the same title. */
export async function likeOf(articleId: string): Promise<{ id: string; title: string } | null> {
  const select = { title: true, address: true };
  const article = await database.article.findUniqueOrThrow({ where: { id: articleId }, select });
  const alike = await alikeArticles(article);
  return alike.find(({ id }) => id !== articleId) ?? null;
}
