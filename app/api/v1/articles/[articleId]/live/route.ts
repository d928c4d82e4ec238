import { notFound, refuse, tooMany } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { eventStream } from "@/app/api/v1/_http/event-stream";
import { idOf } from "@/app/api/v1/_http/ids";
import { getHead } from "@/lib/articles/queries";
import { can } from "@/lib/auth/rules/permissions";
import { deskHub } from "@/lib/live/desk-hub";
import { placeSchema } from "@/lib/live/schema";

/**
 * What happens to the article, as it happens (text/event-stream): `{seq, type, claimIds}` with seq as the id, `here` for who has
 * it open, `beat` while nothing happens. Goes on after `Last-Event-ID`, else `?after=`, else from now.
 */
export const GET = reading<{ articleId: string }>("article.read", async ({ actor, again, request, params }) => {
  const id = idOf(params.articleId);
  const head = id && (await getHead(id));
  if (!id || !head) return notFound();
  const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? head.seq;
  const place = placeSchema.safeParse(asked);
  if (!place.success) return refuse({ code: "invalid", message: "Give the number of the last event you know." });
  const stillMay = async () => {
    const now = await again();
    return now !== null && can(now, "article.read");
  };
  if (deskHub().isFull(actor.id)) return refuse(tooMany("This account follows as many articles at once as it may."));
  const follower = await deskHub().follow(id, { id: actor.id, stillMay }, place.data);
  return eventStream(follower, request.signal);
});
