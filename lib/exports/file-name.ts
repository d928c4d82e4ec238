const longest = 60;

/** `harbour-dredging-14.csv`: ASCII alone, so that every system and every header takes it. `seq` is the last event it tells of. */
export function exportFileName(title: string, seq: number, extension: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const slug = words.slice(0, longest).replace(/^-+|-+$/g, "");
  return `${slug || "article"}-${seq}.${extension}`;
}
