import { notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { kept } from "@/app/api/v1/_http/kept";
import { shownAs } from "@/lib/captures/rules/upload-types";
import { getKept } from "@/lib/views/piece-queries";

/** A file of evidence, where that can be shown inside a page: a picture of points, sound or film. */
export const GET = reading<{ fileId: string }>("article.read", async ({ actor, params, request }) => {
  const id = idOf(params.fileId);
  const file = id && (await getKept("file", id, actor.id));
  return file && shownAs(file.mediaType) ? kept(file, request) : notFound();
});
