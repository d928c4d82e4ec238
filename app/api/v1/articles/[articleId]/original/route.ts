import { z } from "zod";
import { notFound } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getOriginal } from "@/lib/articles/revision-queries";

const numberSchema = z.coerce.number().int().positive().max(1_000_000).optional();

/** The bytes a revision was read from, as they came: the newest, or the one that `revision` numbers. */
export const GET = reading<{ articleId: string }>("article.read", async ({ params, request }) => {
  const id = idOf(params.articleId);
  const number = numberSchema.safeParse(new URL(request.url).searchParams.get("revision") ?? undefined);
  const original = id && number.success && (await getOriginal(id, number.data));
  if (!original) return notFound();
  return download({
    body: new Uint8Array(original.bytes),
    fileName: original.name ?? "article.txt",
    mediaType: original.mediaType,
  });
});
