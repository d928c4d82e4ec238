import { create } from "content-disposition";
import { readKept } from "@/lib/vault/vault";
import { safeFileName } from "./download";
import { streamOf } from "./stream-of";

/** What is shown of somebody else's bytes runs nothing, loads nothing and belongs to no page of the desk. */
const sealed = "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

interface Kept {
  sha256: string;
  /** In bytes. */
  size: number;
  mediaType: string;
  /** Handed over as a file of this name; otherwise shown. */
  fileName?: string;
}

/** Kept bytes as they are read, from one and to one where `asked` wants a part of them, as players do. */
export function kept({ sha256, size, mediaType, fileName }: Kept, asked?: Request): Response {
  const range = rangeOf(asked?.headers.get("range") ?? null, size);
  if (range === "none") return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${size}` } });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  return new Response(streamOf(between(sha256, start, end)), {
    status: range ? 206 : 200,
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(end - start + 1),
      "Content-Disposition": fileName === undefined ? "inline" : create(safeFileName(fileName)),
      "Content-Security-Policy": sealed,
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "private, no-store",
      "Accept-Ranges": "bytes",
      ...(range && { "Content-Range": `bytes ${start}-${end}/${size}` }),
    },
  });
}

/** The one range that is asked for; null where all is, `none` where there is no such. */
export function rangeOf(header: string | null, size: number): { start: number; end: number } | "none" | null {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? "none" : { start, end };
}

/** As many bytes as there are to be from one to one. */
async function* between(sha256: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  let left = end - start + 1;
  for await (const part of readKept(sha256, start)) {
    yield part.subarray(0, left);
    left -= part.length;
    if (left <= 0) return;
  }
}
