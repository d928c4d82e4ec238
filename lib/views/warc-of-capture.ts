import { z } from "zod";
import { warcAround } from "@/lib/captures/rules/warc";
import { database } from "@/lib/database/client";
import { readKept } from "@/lib/vault/vault";
import { getKept } from "./piece-queries";

const redirectsSchema = z.array(z.object({ address: z.string(), status: z.int() }));
const headersSchema = z.array(z.tuple([z.string(), z.string()]));

/** A capture as WARC, in parts; null where this reader may not know of it. */
export async function warcOfCapture(id: string, readerId: string) {
  const known = await getKept("capture", id, readerId);
  if (known === null) return null;
  const row = await database.capture.findUniqueOrThrow({ where: { id }, omit: { text: true } });
  const { before, after } = warcAround({
    id,
    at: row.createdAt.toISOString(),
    address: row.address,
    redirects: redirectsSchema.parse(row.redirects),
    status: row.status,
    headers: headersSchema.parse(row.headers),
    sha256: row.sha256,
    size: known.size,
  });
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield before;
    yield* readKept(row.sha256);
    yield after;
  }
  return { name: known.name, bytes: bytes() };
}
