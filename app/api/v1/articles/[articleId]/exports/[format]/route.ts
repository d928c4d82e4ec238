import { notFound } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { buildReport } from "@/lib/exports/build-report";
import { exportFormats } from "@/lib/exports/formats";
import { exportFileName } from "@/lib/exports/rules/file-name";

export const GET = reading<{ articleId: string; format: string }>("article.export", async ({ actor, params }) => {
  const id = idOf(params.articleId);
  const format = exportFormats.find(({ name }) => name === params.format);
  const report = id && format && (await buildReport(id, actor, new Date()));
  if (!report) return notFound();
  return download({
    body: await format.write(report),
    fileName: exportFileName(report.article.title, report.audit.seq, format.extension),
    mediaType: format.mediaType,
  });
});
