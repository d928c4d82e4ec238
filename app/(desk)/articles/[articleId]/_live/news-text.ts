import type { News } from "@/lib/live/schema";

const names = new Intl.ListFormat("en", { type: "conjunction" });

/** What others did, as one sentence however much it was; null where it was nothing. */
export function newsText(news: readonly News[]): { text: string; claimId: string | null } | null {
  const last = news.at(-1);
  if (!last) return null;
  const claimIds = new Set(news.flatMap((one) => one.claimIds));
  // One deed can be several events: a piece of evidence is added, and cited.
  if (claimIds.size <= 1 && new Set(news.map(({ by }) => by)).size === 1)
    return { text: `${last.by} ${last.did}.`, claimId: last.claimIds[0] ?? null };
  const by = names.format([...new Set(news.map((one) => one.by))]);
  return { text: `${by} changed ${claimIds.size} ${claimIds.size === 1 ? "claim" : "claims"}.`, claimId: null };
}
