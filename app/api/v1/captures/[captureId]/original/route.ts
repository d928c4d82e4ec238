import { notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { kept } from "@/app/api/v1/_http/kept";
import { getKept } from "@/lib/views/piece-queries";

/** The bytes that a link held, as they came. */
export const GET = reading<{ captureId: string }>("article.read", async ({ actor, params }) => {
  const id = idOf(params.captureId);
  const capture = id && (await getKept("capture", id, actor.id));
  return capture ? kept({ ...capture, fileName: capture.name }) : notFound();
});
