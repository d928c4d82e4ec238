"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useLatest } from "@/app/_components/use-latest";
import { askDesk, DeskRefused } from "@/app/(desk)/_server-state/ask-desk";
import type { Changes } from "@/lib/live/changes";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { loadClaim } from "../_workbench/selection/claim-answers";
import type { LiveMessage, Reached } from "./live-connection";
import { createLiveStore, type LiveStore } from "./live-store";
import { newsText } from "./news-text";

interface Options {
  articleId: string;
  me: string;
  /** The last event the page as the server sent it knows of. */
  seq: number;
  openId: string | null;
  learn: (view: ClaimView) => void;
  learnAll: (claims: readonly ClaimSummary[], gone: readonly string[]) => void;
}

/**
 * Brings what others do as they do it. The stream only says that something happened: what changed since the last event this page
 * knows is then asked for, so that it does not matter what was heard, how often, or in which order.
 */
export function useLive({ articleId, me, seq, openId, learn, learnAll }: Options): LiveStore {
  const [store] = useState(createLiveStore);
  const router = useRouter();
  const known = useRef(seq);
  useLayoutEffect(() => {
    known.current = Math.max(known.current, seq);
  }, [seq]);
  const latest = useLatest({ openId, learn, learnAll, refresh: router.refresh });

  useEffect(() => {
    const left = new AbortController();

    async function readOpenClaim(touched: readonly string[]) {
      const id = latest.current.openId;
      if (!id || !touched.includes(id)) return;
      // What could not be read now is told by the next event, or by opening the claim again.
      const view = await loadClaim(id, left.signal).catch(() => null);
      await store.underWay.over();
      if (view) startTransition(() => latest.current.learn(view));
    }

    async function take(changes: Changes) {
      await store.underWay.over();
      known.current = Math.max(known.current, changes.seq);
      if (changes.what === "article") return latest.current.refresh();
      const { claims, gone, touched, news } = changes;
      startTransition(() => latest.current.learnAll(claims, gone));
      void readOpenClaim(touched);
      const told = newsText(news);
      if (!told) return;
      const changedBy = new Map(store.get().changedBy);
      for (const { by, claimIds } of news)
        for (const id of claimIds) if (id !== latest.current.openId) changedBy.set(id, by);
      store.change({ news: told, changedBy });
    }

    const reach = onceAtATime(() =>
      ask(`/api/v1/articles/${articleId}/changes?after=${known.current}`, left.signal, take),
    );

    const hear = (message: LiveMessage) => {
      if (message.kind === "happened") return message.seq > known.current ? void reach() : undefined;
      if (message.kind === "here") {
        const others = message.people.filter(({ userId }) => userId !== me);
        return store.change({ others });
      }
      if (message.state === "open") void reach();
      // Who was here when the connection broke is not known to be here now.
      store.change(message.state === "open" ? { connection: "open" } : { connection: message.state, others: [] });
    };
    void import("./shared-connection").then(
      ({ shareConnection }) => {
        if (left.signal.aborted) return;
        const stop = shareConnection({ articleId, me, known: () => known.current, reach, tell: hear });
        left.signal.addEventListener("abort", stop);
      },
      // The page says so, and works: what others do shows when it is loaded again.
      () => store.change({ connection: "lost" }),
    );
    const lookAgain = () => document.visibilityState === "visible" && void reach();
    document.addEventListener("visibilitychange", lookAgain);
    window.addEventListener("pageshow", lookAgain);
    return () => {
      left.abort();
      document.removeEventListener("visibilitychange", lookAgain);
      window.removeEventListener("pageshow", lookAgain);
    };
  }, [articleId, me, store, latest]);

  // A claim that is looked at is no longer news.
  useEffect(() => {
    if (!openId || !store.get().changedBy.has(openId)) return;
    const changedBy = new Map(store.get().changedBy);
    changedBy.delete(openId);
    store.change({ changedBy });
  }, [openId, store]);

  return store;
}

const changesShape = async () => (await import("./changes-schema")).changesSchema;

async function ask(path: string, signal: AbortSignal, take: (changes: Changes) => Promise<void>): Promise<Reached> {
  try {
    await take(await askDesk(path, changesShape, signal));
    return "yes";
  } catch (fault) {
    return fault instanceof DeskRefused && [401, 403, 404].includes(fault.status) ? "ended" : "no";
  }
}

/** Asked while it is at it, it begins once more when it is done, and answers everybody with that. */
function onceAtATime<T>(job: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const run = () => {
    running = job().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running.then(() => {
      next = null;
      return run();
    });
    return next;
  };
}
