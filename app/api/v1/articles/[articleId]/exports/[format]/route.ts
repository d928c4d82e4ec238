import { notFound, refuse } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { exportArticle } from "@/lib/exports/export-article";
import { exportFormats } from "@/lib/exports/formats";
import { exportFileName } from "@/lib/exports/rules/file-name";

export const GET = reading<{ articleId: string; format: string }>(
  "article.export",
  async ({ actor, params, request }) => {
    const id = idOf(params.articleId);
    const format = exportFormats.find(({ name }) => name === params.format);
    const choice = new URL(request.url).searchParams.get("claims") ?? undefined;
    const made = id && format && (await exportArticle(id, actor, new Date(), format, choice));
    if (!made) return notFound();
    if (!made.ok) return refuse(made.failure);
    if (!made.value) return notFound();
    const { head, body } = made.value;
    const { article, audit } = head;
    return download({
      body,
      fileName: exportFileName(article.title, audit.seq, format.extension),
      mediaType: format.mediaType.startsWith("text/") ? `${format.mediaType}; charset=utf-8` : format.mediaType,
    });
  },
);
