import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { getArticle } from "@/lib/articles/queries";

const idSchema = z.uuid();

/** The article an address names, read once for each request; an id that is none, or nobody's, is the not-found page. */
export const loadArticle = cache(async (articleId: string) => {
  const id = idSchema.safeParse(articleId);
  const article = id.success ? await getArticle(id.data) : null;
  return article ?? notFound();
});
