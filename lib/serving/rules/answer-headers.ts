/** Of a browser's powers the desk needs the clipboard. */
const permissions = ["camera", "display-capture", "geolocation", "microphone", "midi", "payment", "serial", "usb"];

/**
 * Whether what answers there says its policy itself, and more strictly: the copy of a captured page is shown in a frame of the desk's
 * pages. Next adds a header of that name to the one before it, and a browser would keep both.
 */
export const saysItsOwnPolicy = (path: string): boolean => /^\/api\/v1\/captures\/[^/]+\/copy$/.test(path);

/**
 * What every answer says before its route says more: files, refusals and faults too. What holds an answer as a page may load
 * and run nothing and stand in nobody's frame; the desk's own pages say theirs in proxy.ts.
 */
export function answerHeaders({ secure }: { secure: boolean }): Record<string, string> {
  const headers = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": permissions.map((power) => `${power}=()`).join(", "),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
  // A year, for this host alone: what else runs on the domain is not ours to decide.
  return secure ? { ...headers, "Strict-Transport-Security": "max-age=31536000" } : headers;
}
