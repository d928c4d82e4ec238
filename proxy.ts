import { type NextRequest, NextResponse } from "next/server";
import { fileByteLimit } from "@/lib/articles/formats/read-result";
import { requestedPathHeader } from "@/lib/auth/safe-path";

const tooLong =
  "This is too long to be sent: a file may have 10 MB, and an article's text 2 MB.\n" +
  "Go back: what you typed is still in the form. Split the article, and import each part as an article of its own.";

/** Tells the page its own path, which a layout or a page cannot ask for: signing in leads back to it. */
export function proxy(request: NextRequest) {
  // With JavaScript the form says so before it sends anything; beyond next.config.js's limit Next itself would only fail.
  if (Number(request.headers.get("content-length")) > fileByteLimit + 1_000_000)
    return new NextResponse(tooLong, { status: 413, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  const headers = new Headers(request.headers);
  headers.set(requestedPathHeader, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!_next/|api/|icon.svg).*)"] };
