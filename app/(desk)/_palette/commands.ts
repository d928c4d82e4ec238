import { type Actor, can } from "@/lib/auth/rules/permissions";
import { articlePages } from "../articles/[articleId]/article-pages";

/** Something the palette offers: a way to go, or something to do on this page. */
export interface Command {
  id: string;
  label: string;
  /** Keys that do the same, as they are pressed one after the other. */
  keys?: readonly string[];
  does: { go: string } | { run: () => void };
}

const go = (label: string, path: string, key?: string): Command => ({
  id: path,
  label,
  does: { go: path },
  ...(key && { keys: ["g", key] }),
});

/** Where this person can go from anywhere on the desk. */
export const deskCommands = (actor: Pick<Actor, "role">): Command[] => [
  go("Articles", "/articles", "a"),
  go("Inbox", "/inbox", "i"),
  go("Overview", "/dashboard", "o"),
  go("My work", "/account/work", "m"),
  ...(can(actor, "article.import") ? [go("Import an article", "/articles/import", "n")] : []),
  ...(can(actor, "people.read") ? [go("People", "/people", "p")] : []),
  ...(can(actor, "history.read-all") ? [go("History of the desk", "/history")] : []),
  ...(can(actor, "work.manage") ? [go("Work of the queue", "/work")] : []),
  go("Account and password", "/account"),
];

/** Where one can go within the article that is open. */
export const articleCommands = (articleId: string): Command[] =>
  articlePages.map(({ label, below, key }) => go(label, `/articles/${articleId}${below}`, key));

/** The id in a path below an article; null elsewhere. */
export const articleIn = (path: string): string | null =>
  /^\/articles\/([0-9a-f-]{36})(?:\/|$)/.exec(path)?.[1] ?? null;

/** The commands whose label has every word typed, in any case; those that begin with the first word come first. */
export function matchCommands(commands: readonly Command[], typed: string): Command[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const first = words[0] ?? "";
  return commands
    .filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)))
    .sort((a, b) => Number(b.label.toLowerCase().startsWith(first)) - Number(a.label.toLowerCase().startsWith(first)));
}
