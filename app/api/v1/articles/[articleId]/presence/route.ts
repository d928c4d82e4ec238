import { answer, notFound, refuse, tooMany } from "@/app/api/v1/_http/answer";
import { changing } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { readJson } from "@/app/api/v1/_http/read-body";
import { keepPresence } from "@/lib/live/presence";
import { pageHereSchema } from "@/lib/live/schema";

const bodyLimit = 1_000;

/** Takes `{state: "here", id, claimId, working}` from an open page, every half minute and as it changes, or `{state: "gone", id}`. */
export const POST = changing<{ articleId: string }>("article.read", async ({ actor, request, params }) => {
  const id = idOf(params.articleId);
  const body = await readJson(request, bodyLimit);
  if (!body.ok) return refuse(body.failure);
  const page = pageHereSchema.safeParse(body.value);
  if (!page.success) return refuse({ code: "invalid", message: "Say which page is here, and at which claim." });
  const kept = id ? await keepPresence(actor, id, page.data) : "no article";
  if (kept === "no article") return notFound();
  return kept === "kept" ? answer({}) : refuse(tooMany("This account has as many pages open as are kept in mind."));
});
