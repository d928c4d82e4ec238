import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getHead } from "@/lib/articles/queries";
import { articleFilterSchema } from "@/lib/articles/schema";
import { findClaims } from "@/lib/views/find-claims";
import { listClaims } from "@/lib/views/queries";

const searchSchema = articleFilterSchema.pick({ search: true });

/** All claims, or with `?search=` the first few that have these words or this number. */
export const GET = reading<{ articleId: string }>("article.read", async ({ actor, request, params }) => {
  const id = idOf(params.articleId);
  if (!id || !(await getHead(id))) return notFound();
  const { search } = searchSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answer({ claims: search ? await findClaims(id, search) : await listClaims(id, { readerId: actor.id }) });
});
