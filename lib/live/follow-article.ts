import type { ArticleFeed } from "./article-feed";
import { beatText, eventsText, hereText, openingText } from "./live-message";

export interface Reader {
  id: string;
  /** Asks anew whether they may still read: a session can end while a stream is open. */
  stillMay: () => Promise<boolean>;
}

export interface Follower {
  /** The next piece of text/event-stream, as soon as there is one; null at the end. One question at a time. */
  next: () => Promise<string | null>;
  /** Has it say that it is still there, after asking whether its reader still may. */
  beat: () => void;
  /** Since when its reader has taken nothing, in milliseconds of `clock`; null while they wait for more. */
  idleSince: () => number | null;
  end: () => void;
}

interface Following {
  feed: ArticleFeed;
  reader: Reader;
  after: number;
  clock: () => number;
  onEnd: () => void;
}

/**
 * One reader's way through an article's events, from the one after `after`. It holds a place in the sequence and no
 * queue: who reads slowly goes on from where they were, and nothing is kept for them meanwhile.
 */
export function followArticle({ feed, reader, after, clock, onEnd }: Following): Follower {
  let place = after;
  let shownHere: string | null = null;
  let opened = false;
  let ended = false;
  let beatDue = false;
  let stirred = false;
  let resume: (() => void) | null = null;
  let taken: number | null = clock();

  const stir = () => {
    stirred = true;
    resume?.();
  };
  const forget = feed.wakes(stir);
  const end = () => {
    if (ended) return;
    ended = true;
    forget();
    onEnd();
    stir();
  };
  const stirring = async () => {
    if (!stirred) await new Promise<void>((go) => (resume = go));
    resume = null;
  };

  /** What there is to say now, if anything. */
  async function piece(): Promise<string | null> {
    if (!opened) {
      opened = true;
      return openingText;
    }
    if (beatDue) {
      beatDue = false;
      if (await reader.stillMay()) return beatText;
      end();
      return null;
    }
    const rows = await feed.after(place);
    const last = rows.at(-1);
    if (last) {
      place = last.seq;
      return eventsText(reader.id, rows);
    }
    if (feed.here() === shownHere) return null;
    shownHere = feed.here();
    return hereText(shownHere);
  }

  async function next() {
    while (!ended) {
      stirred = false;
      const text = await piece();
      if (text !== null) return text;
      if (!ended) await stirring();
    }
    return null;
  }

  return {
    async next() {
      taken = null;
      try {
        return await next();
      } finally {
        taken = clock();
      }
    },
    beat() {
      beatDue = true;
      stir();
    },
    idleSince: () => taken,
    end,
  };
}
