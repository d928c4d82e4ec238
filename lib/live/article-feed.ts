import type { LiveRow } from "./rules/touched-claims";
import type { PersonHere } from "./schema";

/** Where a feed reads from. */
export interface LiveSource {
  /** The number of the article's last event; null where there is no such article. */
  head: (articleId: string) => Promise<number | null>;
  /** The events after `seq` in their order, without a gap, at most `rowsAtOnce` of them. */
  eventsAfter: (articleId: string, seq: number) => Promise<LiveRow[]>;
  here: (articleId: string) => Promise<PersonHere[]>;
}

export const rowsAtOnce = 500;
/** Kept for whoever follows a little behind; who is further behind reads for themselves. */
const mostKept = 2 * rowsAtOnce;

export interface ArticleFeed {
  /** Reads what is new and wakes all who follow; asked while it reads, it reads once more. */
  look: () => Promise<void>;
  /** The events after `seq`; an empty list where there is none yet. */
  after: (seq: number) => Promise<LiveRow[]>;
  /** Who is here, as JSON. */
  here: () => string;
  /** Gives back what ends it. */
  wakes: (wake: () => void) => () => void;
  followed: () => boolean;
}

/** What happens to one article, for all in this process who follow it: read once for each wake-up. */
export function openFeed(articleId: string, source: LiveSource): ArticleFeed {
  let kept: LiveRow[] = [];
  let head: number | null = null;
  let here = "[]";
  let looking: Promise<void> | null = null;
  let again = false;
  const followers = new Set<() => void>();

  async function read() {
    const people = JSON.stringify(await source.here(articleId));
    head ??= await source.head(articleId);
    if (head === null) return;
    const news: LiveRow[] = [];
    for (let page = await source.eventsAfter(articleId, head); page.length > 0; ) {
      news.push(...page);
      head = page.at(-1)?.seq ?? head;
      page = page.length < rowsAtOnce ? [] : await source.eventsAfter(articleId, head);
    }
    kept = [...kept, ...news].slice(-mostKept);
    const changed = news.length > 0 || people !== here;
    here = people;
    if (changed) for (const wake of followers) wake();
  }

  async function readUntilStill() {
    try {
      do {
        again = false;
        await read();
      } while (again);
    } finally {
      looking = null;
    }
  }

  return {
    look() {
      again = true;
      looking ??= readUntilStill();
      return looking;
    },
    async after(seq) {
      if (head !== null && seq >= head) return [];
      const first = kept[0]?.seq;
      if (first !== undefined && seq >= first - 1) return kept.slice(seq - first + 1, seq - first + 1 + rowsAtOnce);
      return source.eventsAfter(articleId, seq);
    },
    here: () => here,
    wakes(wake) {
      followers.add(wake);
      return () => followers.delete(wake);
    },
    followed: () => followers.size > 0,
  };
}
