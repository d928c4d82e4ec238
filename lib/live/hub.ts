import { gauge } from "@/lib/running/metrics";
import { type ArticleFeed, type LiveSource, openFeed } from "./article-feed";
import { type Follower, followArticle, type Reader } from "./follow-article";

/**
 * Tells of what was committed anywhere, and of having been away: `missed` is told once it listens, and each time again.
 */
export interface Notices {
  happened: (notice: string) => void;
  missed: () => void;
  lost: () => void;
}

interface Options {
  source: LiveSource;
  /** Begins to listen, and gives back what ends it. */
  listen: (notices: Notices) => () => Promise<void>;
  beatMs: number;
  fault: (fault: unknown) => void;
}

export interface Hub {
  follow: (articleId: string, reader: Reader, after: number) => Promise<Follower>;
  /** Whether a reader follows as many as they may. */
  isFull: (readerId: string) => boolean;
  /** Ends every stream and stops listening. */
  stop: () => Promise<void>;
}

/**
 * A reader who has taken nothing for so many beats is gone, or too slow to be of use: they come again by themselves.
 */
const beatsOfPatience = 4;

/** Streams of one account at once in a process. A page has one only while it is looked at. */
export const mostStreams = 40;

/** All that this process follows, over one connection to the database. */
export function openHub({ source, listen, beatMs, fault }: Options): Hub {
  const feeds = new Map<string, ArticleFeed>();
  const followers = new Map<Follower, string>();
  let stopped = false;
  gauge("tickmark_streams", "Open streams of live updates.", () => followers.size);

  const look = (feed: ArticleFeed) => void feed.look().catch(fault);
  const lookAtAll = () => feeds.forEach(look);
  const askAll = () => {
    for (const follower of followers.keys()) follower.beat();
  };
  const stopListening = listen({
    missed: lookAtAll,
    // Where the database is gone too, each stream ends by asking: its page says so, and comes back by itself.
    lost: askAll,
    happened(notice) {
      const [what, which = ""] = notice.split(" ");
      // Somebody was disabled, or given another role: each stream asks whether it may go on.
      if (what === "event" && which === "desk") askAll();
      const feed = feeds.get(which);
      if (feed) look(feed);
    },
  });

  const timer = setInterval(() => {
    const tooOld = Date.now() - beatsOfPatience * beatMs;
    for (const follower of followers.keys()) {
      if ((follower.idleSince() ?? Number.POSITIVE_INFINITY) < tooOld) follower.end();
      else follower.beat();
    }
    // Who is here lapses without a notice; and a notice lost on the way is made good.
    lookAtAll();
  }, beatMs);
  timer.unref();

  return {
    isFull: (readerId) => [...followers.values()].filter((id) => id === readerId).length >= mostStreams,
    async follow(articleId, reader, after) {
      const feed = feeds.get(articleId) ?? openFeed(articleId, source);
      feeds.set(articleId, feed);
      const onEnd = () => {
        followers.delete(follower);
        if (!feed.followed() && feeds.get(articleId) === feed) feeds.delete(articleId);
      };
      const follower = followArticle({ feed, reader, after, clock: Date.now, onEnd });
      followers.set(follower, reader.id);
      if (stopped) follower.end();
      await feed.look();
      return follower;
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      for (const follower of followers.keys()) follower.end();
      await stopListening();
    },
  };
}
