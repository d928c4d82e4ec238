import { create } from "content-disposition";

interface Download {
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  fileName: string;
  mediaType: string;
}

/** Handed over as a file and never shown as a page of the desk, whatever it holds. */
export function download({ body, fileName, mediaType }: Download): Response {
  return new Response(body, {
    headers: {
      "Content-Type": isText(mediaType, body) ? `${mediaType}; charset=utf-8` : mediaType,
      "Content-Disposition": create(safeFileName(fileName)),
      "Content-Security-Policy": "sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}

/** Bytes are passed on as they came, in whatever encoding that was. */
const isText = (mediaType: string, body: Download["body"]) => typeof body === "string" && mediaType.startsWith("text/");

const longest = 120;

/** A name without folders, without characters that hide or turn others around, or that some system refuses. */
export function safeFileName(name: string): string {
  const base = name.split(/[/\\]/).pop() ?? "";
  const plain = base
    .replace(/\p{C}/gu, "")
    .replace(/[<>:"|?*]/g, "-")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  if (plain === "") return "article";
  if (plain.length <= longest) return plain;
  const extension = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? "";
  return plain.slice(0, longest - extension.length) + extension;
}
