import { notFound } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { streamOf } from "@/app/api/v1/_http/stream-of";
import { warcOfCapture } from "@/lib/views/warc-of-capture";

/** A capture as a WARC file, which the tools of web archives read. */
export const GET = reading<{ captureId: string }>("article.read", async ({ actor, params }) => {
  const id = idOf(params.captureId);
  const warc = id && (await warcOfCapture(id, actor.id));
  if (!warc) return notFound();
  return download({ body: streamOf(warc.bytes), fileName: `${warc.name}.warc`, mediaType: "application/warc" });
});
