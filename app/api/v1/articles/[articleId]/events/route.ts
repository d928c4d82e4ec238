import { answer, notFound, refuse } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getHead } from "@/lib/articles/queries";
import { listEntries } from "@/lib/audit/queries";
import { eventNumberSchema } from "@/lib/audit/rules/event-number";

/** The article's history as sentences, the newest first; `?before=` takes the `more` of the answer before. */
export const GET = reading<{ articleId: string }>("history.read", async ({ actor, request, params }) => {
  const id = idOf(params.articleId);
  if (!id || !(await getHead(id))) return notFound();
  const before = eventNumberSchema.safeParse(new URL(request.url).searchParams.get("before") ?? undefined);
  if (before.success) return answer(await listEntries(id, actor.id, { before: before.data }));
  const message = "Give the number of an event, counted from 1.";
  return refuse({ code: "invalid", message, fields: { before: message } });
});
