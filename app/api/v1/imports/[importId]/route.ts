import { answer, notFound } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { getBatch } from "@/lib/importing/together/queries";

/** What became of the files that whoever asks brought in together. */
export const GET = reading<{ importId: string }>("article.import", async ({ actor, params }) => {
  const batch = await getBatch(actor, params.importId);
  return batch === null ? notFound() : answer(batch);
});
