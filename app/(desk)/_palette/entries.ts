import type { Command } from "./commands";
import type { Found } from "./use-found";

/** One line of the palette. */
export interface Entry {
  id: string;
  label: string;
  /** Said after the label, more quietly. */
  more?: string;
  keys?: readonly string[];
  does: Command["does"] | { show: string };
}

export interface EntryGroup {
  name: string;
  entries: Entry[];
}

/** What the palette lists, in groups: what can be done, the claims of the open article, and the articles of the desk. */
export function entryGroups(commands: readonly Command[], { claims, articles }: Found): EntryGroup[] {
  const groups: EntryGroup[] = [
    { name: "Commands", entries: [...commands] },
    {
      name: "Claims of this article",
      entries: claims.map(({ id, number, kind, exact }) => ({
        id: `claim-${id}`,
        label: `${number} ${exact}`,
        more: kind,
        does: { show: id },
      })),
    },
    {
      name: "Articles",
      entries: articles.map(({ id, title, publisher }) => ({
        id: `article-${id}`,
        label: title,
        does: { go: `/articles/${id}` },
        ...(publisher && { more: publisher }),
      })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
