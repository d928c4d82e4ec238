import { answer, notFound, refuse } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getHead } from "@/lib/articles/queries";
import { readChanges } from "@/lib/live/changes";
import { placeSchema } from "@/lib/live/schema";

/** What changed since the event `?after=`, for an open page: the claims as they are now, and what others did to them. */
export const GET = reading<{ articleId: string }>("article.read", async ({ actor, request, params }) => {
  const id = idOf(params.articleId);
  if (!id || !(await getHead(id))) return notFound();
  const after = placeSchema.safeParse(new URL(request.url).searchParams.get("after"));
  if (after.success) return answer(await readChanges(id, actor.id, after.data));
  const message = "Give the number of the last event you know.";
  return refuse({ code: "invalid", message, fields: { after: message } });
});
