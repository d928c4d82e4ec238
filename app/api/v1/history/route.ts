import { z } from "zod";
import { refuse } from "@/app/api/v1/_http/answer";
import { download } from "@/app/api/v1/_http/download";
import { reading } from "@/app/api/v1/_http/endpoint";
import { bytesOf, streamOf } from "@/app/api/v1/_http/stream-of";
import { readDeskHistory } from "@/lib/audit/desk-history";
import { askedOf, deskHistoryAskedSchema } from "@/lib/audit/rules/desk-history-asked";
import { deskHistoryFormats } from "@/lib/exports/writers/desk-history";

const formatSchema = z.enum(["csv", "jsonl"]);

/** What happened anywhere on the desk, as it is narrowed, the newest first: `?format=csv` or `jsonl`. */
export const GET = reading("history.read-all", async ({ request, actor }) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const format = formatSchema.safeParse(query.format);
  if (!format.success) return refuse({ code: "invalid", message: "There are two formats: csv and jsonl." });
  const { mediaType, write } = deskHistoryFormats[format.data];
  const texts = write(readDeskHistory(actor.id, askedOf(deskHistoryAskedSchema.parse(query))));
  return download({ body: streamOf(bytesOf(texts)), fileName: `history of the desk.${format.data}`, mediaType });
});
