import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { getArticle } from "@/lib/articles/queries";
import { requirePermission } from "@/lib/auth/session";

const idSchema = z.uuid();

/** The article an address names, read once for each request, for who may read it; an id that is none, or nobody's, is the not-found page. */
export const loadArticle = cache(async (articleId: string) => {
  await requirePermission("article.read");
  const id = idSchema.safeParse(articleId);
  const article = id.success ? await getArticle(id.data) : null;
  return article ?? notFound();
});
