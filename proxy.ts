import { type NextRequest, NextResponse } from "next/server";
import { requestedPathHeader } from "@/lib/auth/safe-path";

/** Tells the page its own path, which a layout or a page cannot ask for: signing in leads back to it. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set(requestedPathHeader, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!_next/|api/|icon.svg).*)"] };
