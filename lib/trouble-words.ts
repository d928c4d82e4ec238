/** What keeps the database from doing what it is asked, and is nobody's mistake. */
export type Trouble = "waited" | "slow" | "away" | "crowded" | "full" | "read-only";

/** What happened and what to do, for whoever asked for it. */
export const troubleWords: Record<Trouble, string> = {
  waited: "The desk is busy with other changes just now. Nothing was changed: try again.",
  slow: "This took the desk's database too long and was stopped. Nothing was changed: try again in a moment.",
  away: "The desk's database does not answer just now. What is recorded is safe, and what you typed is kept: try again in a moment.",
  crowded:
    "The desk's database has no connection free just now. Nothing was changed: try again in a moment. If it lasts, whoever runs this desk must let PostgreSQL take more (max_connections).",
  full: "The disk of the desk's database is full. Nothing was changed, and what is recorded is safe. Whoever runs this desk must make room; then try again.",
  "read-only":
    "The desk's database may not write just now. Nothing was changed, and what is recorded is safe. Whoever runs this desk must make its folder, or the database that DATABASE_URL names, writable; then try again.",
};

/** What a fault's digest says of a trouble: of a fault on the server, a page is told no more. */
const prefix = "busy-";
export const digestOf = (trouble: Trouble): string => prefix + trouble;

/** What to say to whoever waited, by a fault's digest; null where it is no trouble. */
export function wordsOfDigest(digest: string | undefined): string | null {
  const trouble = digest?.startsWith(prefix) ? digest.slice(prefix.length) : "";
  return Object.entries(troubleWords).find(([name]) => name === trouble)?.[1] ?? null;
}
