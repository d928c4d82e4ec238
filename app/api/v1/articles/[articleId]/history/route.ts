import { notFound } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { bytesOf, streamOf } from "@/app/api/v1/_http/stream-of";
import { getHead, getTitle } from "@/lib/articles/queries";
import { readLinks } from "@/lib/audit/read-links";
import { exportFileName } from "@/lib/exports/rules/file-name";
import { jsonLines } from "@/lib/exports/writers/json-lines";

/** The article's whole chain, one link a line, for `npm run verify -- FILE` anywhere. */
export const GET = reading<{ articleId: string }>("history.verify", async ({ params }) => {
  const id = idOf(params.articleId);
  const head = id && (await getHead(id));
  if (!id || !head) return notFound();
  return download({
    body: streamOf(bytesOf(jsonLines(readLinks(id, head)))),
    fileName: exportFileName(`history ${await getTitle(id)}`, head.seq, "jsonl"),
    mediaType: "application/x-ndjson",
  });
});
