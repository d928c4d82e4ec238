import { notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { kept } from "@/app/api/v1/_http/kept";
import { sizeOfKept } from "@/lib/vault/vault";
import { getKept } from "@/lib/views/piece-queries";

/** The copy of a captured page, which runs and loads nothing. */
export const GET = reading<{ captureId: string }>("article.read", async ({ actor, params }) => {
  const id = idOf(params.captureId);
  const capture = id && (await getKept("capture", id, actor.id));
  if (!capture || capture.copySha256 === null) return notFound();
  const sha256 = capture.copySha256;
  return kept({ sha256, size: await sizeOfKept(sha256), mediaType: "text/html; charset=utf-8" });
});
