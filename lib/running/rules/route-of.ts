const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What follows them is a secret. */
const secret = new Set(["invitations", "passwords"]);

function wordFor(segment: string, before: string | undefined): string {
  if (before && secret.has(before)) return "[token]";
  if (uuid.test(segment)) return "[id]";
  if (/^\d+$/.test(segment)) return "[number]";
  return segment;
}

/**
 * What a request asked for, without what it asked about: no id, no token and nothing typed, so that it can stand in a log, and
 * so few of them that each can be counted. What no page answers is one.
 */
export function routeOf(path: string, status: number): string {
  const { pathname } = new URL(path, "http://desk");
  if (pathname.startsWith("/_next/")) return "/_next";
  if (status === 404 || status === 400) return "unknown";
  const segments = pathname.split("/");
  return segments.map((segment, place) => wordFor(segment, segments[place - 1])).join("/");
}
