/**
 * Whether a page of this desk sent the request. Browsers name where a change comes from, and no page can make them lie:
 * what names another place, or none, is refused, since a session's cookie alone does not say who wanted the change.
 */
export function isSameOrigin(headers: Headers, deskOrigin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  return origin === null ? site !== null : origin === deskOrigin || hostOf(origin) === headers.get("host");
}

/** The desk may be reached by another name than its own address: behind a proxy, or as localhost. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
