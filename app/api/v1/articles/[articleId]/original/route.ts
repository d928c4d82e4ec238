import { notFound } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getOriginal } from "@/lib/articles/revision-queries";

/** The bytes the newest revision was read from, as they came. */
export const GET = reading<{ articleId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.articleId);
  const original = id && (await getOriginal(id));
  if (!original) return notFound();
  return download({
    body: new Uint8Array(original.bytes),
    fileName: original.name ?? "article.txt",
    mediaType: original.mediaType,
  });
});
