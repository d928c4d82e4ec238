import type { ApiFailure } from "./answer";

type Read<T> = { ok: true; value: T } | { ok: false; failure: ApiFailure };

/** A request's bytes, given up as soon as there are more than `limit` of them, whatever its headers promised. */
export async function readBytes(request: Request, limit: number): Promise<Read<Uint8Array<ArrayBuffer>>> {
  if (Number(request.headers.get("content-length")) > limit) return tooLarge(limit);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > limit) return tooLarge(limit);
    parts.push(part);
  }
  return { ok: true, value: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}

export async function readJson(request: Request, limit: number): Promise<Read<unknown>> {
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return bytes;
  try {
    return { ok: true, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value)) };
  } catch {
    return invalid("The body is no JSON in UTF-8.");
  }
}

export async function readForm(request: Request, limit: number): Promise<Read<FormData>> {
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return bytes;
  const headers = { "Content-Type": request.headers.get("content-type") ?? "" };
  try {
    return { ok: true, value: await new Response(bytes.value, { headers }).formData() };
  } catch {
    return invalid("The body is no form: its parts do not fit its Content-Type.");
  }
}

const invalid = (message: string) => ({ ok: false, failure: { code: "invalid", message } }) as const;

const tooLarge = (limit: number) =>
  ({
    ok: false,
    failure: {
      code: "too-large",
      message: `The body is too large: at most ${limit.toLocaleString("en-US")} bytes are taken.`,
    },
  }) as const;
