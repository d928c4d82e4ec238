import { notFound } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { getHead, getTitle } from "@/lib/articles/queries";
import { readLinks } from "@/lib/audit/read-links";
import { exportFileName } from "@/lib/exports/rules/file-name";

/** The article's whole chain, one link a line, for `npm run verify -- FILE` anywhere. */
export const GET = reading<{ articleId: string }>("history.verify", async ({ params }) => {
  const id = idOf(params.articleId);
  const head = id && (await getHead(id));
  if (!id || !head) return notFound();
  const parts = readLinks(id, head);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map((link) => `${JSON.stringify(link)}\n`).join("")));
      },
    },
    { highWaterMark: 0 },
  );
  return download({
    body,
    fileName: exportFileName(`history ${await getTitle(id)}`, head.seq, "jsonl"),
    mediaType: "application/x-ndjson",
  });
});
