import type { Mention } from "../identities/entity";
import { stripTitle } from "../identities/mention-index";

export type NameVariants = { name: string; variants: string[] };

/** The names an article writes in more than one way: a short form (`Moss`), or a spelling one letter away (`Halvorsen`, `Halvorssen`). */
export function findNameVariants(mentions: readonly Mention[]): NameVariants[] {
  const names = [...new Set(mentions.map((m) => stripTitle(m.name)))];
  const full = names.filter((name) => name.includes(" ")).slice(0, 2000);
  const byLast = new Map<string, string>();
  for (const name of full) if (!byLast.has(lastWord(name))) byLast.set(lastWord(name), name);
  const spellings = new Map<string, string>();
  for (const last of byLast.keys())
    for (const near of deletions(last)) if (!spellings.has(near)) spellings.set(near, last);
  const variants = new Map<string, string[]>();
  for (const name of names) {
    const last = lastWord(name);
    const near = deletions(last)
      .map((d) => spellings.get(d))
      .find((s) => s !== undefined && s !== last && s[0] !== undefined);
    const owner = byLast.get(last) !== name ? byLast.get(last) : near === undefined ? undefined : byLast.get(near);
    if (owner && owner !== name && isVariant(owner, name)) variants.set(owner, [...(variants.get(owner) ?? []), name]);
  }
  return [...variants].map(([name, list]) => ({ name, variants: list }));
}

const lastWord = (name: string) => name.split(/\s+/).at(-1) ?? name;

/** Two full names are one person's only when the first names agree. */
const isVariant = (owner: string, name: string) => !name.includes(" ") || owner.split(" ")[0] === name.split(" ")[0];

/** A word and what is left of it without one letter: two words that share one are at most a letter apart. */
function deletions(word: string): string[] {
  if (word.length < 6 || word.length > 24) return [word];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
