import { type NextRequest, NextResponse } from "next/server";
import { authEnvironment } from "@/lib/auth/auth-environment";
import { requestedPathHeader } from "@/lib/auth/rules/safe-path";
import { isSameOrigin } from "@/lib/auth/rules/same-origin";
import { fileByteLimit } from "@/lib/reading/formats/read-result";
import { condition } from "@/lib/running/condition";
import { waitingPage } from "@/lib/running/waiting-page";

const tooLong =
  "This is too long to be sent: a file may have 10 MB, and an article's text 2 MB.\n" +
  "Go back: what you typed is still in the form. Split the article, and import each part as an article of its own.";

const plainText = { "Content-Type": "text/plain; charset=utf-8" };

const developing = process.env.NODE_ENV === "development";

/**
 * What a page of the desk may load and where it may send anything: this desk alone. Only the scripts that Next wrote for this
 * very answer run, and what those load; of styles only an element's own may stand in the page, where the interface sets its place.
 */
const policyWith = (nonce: string) =>
  [
    "default-src 'self'",
    // React and live reload need more while developing.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * The address that the person sees: a page writes what is selected and shown into its own, and what it then sends goes to the
 * one it was opened with.
 */
function pathOf({ nextUrl, headers }: NextRequest): string {
  const from = headers.get("referer");
  const page = from !== null && URL.canParse(from) ? new URL(from) : nextUrl;
  const { pathname, search } = page.pathname === nextUrl.pathname && headers.has("next-action") ? page : nextUrl;
  return pathname + search;
}

/** A page that a browser opens; what an open page asks for is told to that page, which says it in its own words. */
const isPageLoad = ({ method, headers }: NextRequest): boolean =>
  method === "GET" && !headers.has("rsc") && (headers.get("accept") ?? "").includes("text/html");

/** A form or an action of a page; next-auth's address takes its own token for that, and scripts sign in there. */
const changes = ({ method, nextUrl }: NextRequest): boolean =>
  !["GET", "HEAD", "OPTIONS"].includes(method) && !nextUrl.pathname.startsWith("/api/auth/");

const crossSite = "A change is taken from the desk's own pages only.\n";

/** Tells the page its own path, which a layout or a page cannot ask for (signing in leads back to it), and what it may run. */
export function proxy(request: NextRequest) {
  // With JavaScript the form says so before it sends anything; beyond next.config.js's limit Next itself would only fail.
  if (Number(request.headers.get("content-length")) > fileByteLimit + 1_000_000)
    return new NextResponse(tooLong, { status: 413, headers: plainText });
  if (changes(request) && !isSameOrigin(request.headers, authEnvironment().origin))
    return new NextResponse(crossSite, { status: 403, headers: plainText });
  if (condition().database === "away" && isPageLoad(request)) return new NextResponse(waitingPage.body, waitingPage);
  const headers = new Headers(request.headers);
  headers.set(requestedPathHeader, pathOf(request));
  const policy = policyWith(crypto.randomUUID());
  // From here Next reads the nonce that it gives its own scripts.
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: ["/((?!_next/|api/v1/|icon.svg|healthz|readyz|metrics).*)"] };
