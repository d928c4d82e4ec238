const longest = 60;

/** `harbour-dredging-14.csv`: ASCII alone, so that every system and every header takes it. `seq` is the last event it tells of. */
export function exportFileName(title: string, seq: number, extension: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\p{M}'\u2018\u2019]/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (longer.length > longest) break;
    slug = longer;
  }
  return `${slug || "article"}-${seq}.${extension}`;
}
