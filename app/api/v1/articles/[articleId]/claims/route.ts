import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getHead } from "@/lib/articles/queries";
import { listClaims } from "@/lib/claims/queries";

export const GET = reading<{ articleId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.articleId);
  if (!id || !(await getHead(id))) return notFound();
  return answer({ claims: await listClaims(id) });
});
