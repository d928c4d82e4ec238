import { answer, refuse } from "@/app/api/v1/_http/answer";
import { changing } from "@/app/api/v1/_http/endpoint";
import { readBytes } from "@/app/api/v1/_http/read-body";
import { bringIn } from "@/lib/importing/together/bring-in";
import { fileByteLimit } from "@/lib/reading/formats";

/**
 * The bytes of one file, its name in `?path=`; sent again to the same place it is the same one. 202: it waits to be imported. Of one that
 * is larger than is read, `?size=` is enough to have it told among the others.
 */
export const PUT = changing<{ importId: string; place: string }>("article.import", async (asked) => {
  const { actor, request, params } = asked;
  const { searchParams } = new URL(request.url);
  const place = /^\d{1,3}$/.test(params.place) ? Number(params.place) : -1;
  const about = { place, path: searchParams.get("path") ?? "" };
  const size = Number(searchParams.get("size") ?? 0);
  const body = size > fileByteLimit ? null : await readBytes(request, fileByteLimit);
  if (body !== null && !body.ok) return refuse(body.failure);
  const file =
    body === null ? { ...about, size, bytes: null } : { ...about, size: body.value.length, bytes: body.value };
  const kept = await bringIn(actor, params.importId, file);
  return kept.ok ? answer({ waits: true }, 202) : refuse(kept.failure);
});
