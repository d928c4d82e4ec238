interface Piece {
  title: string;
  url: string | null;
  publisher: string | null;
}

interface Known<T> {
  /** The very page, cited before. */
  same: T | null;
  /** Who published what stands at the same host; null where nobody knows, or two are named. */
  publisher: string | null;
}

const placeOf = (address: string): { host: string; page: string } | null => {
  const whole = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const { hostname, pathname, search } = new URL(whole);
  return hostname.includes(".") ? { host: hostname.replace(/^www\./, ""), page: pathname + search } : null;
};

/** What earlier citations of the article tell about an address as it is typed, with or without `https://`. */
export function knownOf<T extends Piece>(pieces: readonly T[], typed: string): Known<T> {
  const place = placeOf(typed.trim());
  if (!place) return { same: null, publisher: null };
  const there = pieces.flatMap((piece) => {
    const at = piece.url === null ? null : placeOf(piece.url);
    return at?.host === place.host ? [{ piece, page: at.page }] : [];
  });
  const publishers = new Set(there.flatMap(({ piece: { publisher } }) => (publisher ? [publisher] : [])));
  const [only] = publishers;
  return {
    same: there.find(({ page }) => page === place.page)?.piece ?? null,
    publisher: publishers.size === 1 && only ? only : null,
  };
}
