import { answer, notFound, refuse } from "@/app/api/v1/_http/answer";
import { changing } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { tooLarge, uploadByteLimit } from "@/lib/captures/rules/upload-types";
import { holdFile } from "@/lib/capturing/hold-file";

/** Takes the bytes of one file in, its name in `?name=`; it is cited with the form it was brought in, and gone in a week otherwise. */
export const POST = changing<{ articleId: string }>("evidence.add", async ({ actor, params, request }) => {
  const id = idOf(params.articleId);
  if (id === null) return notFound();
  const name = new URL(request.url).searchParams.get("name") ?? "";
  if (Number(request.headers.get("content-length")) > uploadByteLimit)
    return refuse({ code: "too-large", message: tooLarge(name) });
  const held = await holdFile(actor, id, { name, bytes: request.body ?? [] });
  return held.ok ? answer(held.value, 201) : refuse(held.failure);
});
