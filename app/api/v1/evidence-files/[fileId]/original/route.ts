import { notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { kept } from "@/app/api/v1/_http/kept";
import { getKept } from "@/lib/views/piece-queries";

/** The bytes of a file of evidence, as they came. */
export const GET = reading<{ fileId: string }>("article.read", async ({ actor, params }) => {
  const id = idOf(params.fileId);
  const file = id && (await getKept("file", id, actor.id));
  return file ? kept({ ...file, fileName: file.name }) : notFound();
});
