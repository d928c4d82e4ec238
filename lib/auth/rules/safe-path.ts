/** Set by proxy.ts on every request, so that a page can say where it is. */
export const requestedPathHeader = "x-tickmark-path";

const anywhere = "http://desk.invalid";

/** A path on this desk, or `/` for everything else: another site, a scheme, `//host`, a backslash that browsers take for a slash. */
export function safePath(path: unknown): string {
  if (typeof path !== "string" || !path.startsWith("/")) return "/";
  if (!URL.canParse(path, anywhere)) return "/";
  const { origin, pathname, search, hash } = new URL(path, anywhere);
  if (origin !== anywhere) return "/";
  // "/.//host" resolves to a pathname that would itself be read as a host.
  return pathname.startsWith("//") ? "/" : pathname + search + hash;
}

/** Where to sign in and come back from. */
export function signInPath(from: string | null): string {
  const back = safePath(from);
  return back === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(back)}`;
}
