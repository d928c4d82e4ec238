"use client";

import { type RefObject, startTransition, useCallback, useEffect, useRef } from "react";
import { useLatest } from "@/app/_components/use-latest";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { revealWords, showSelected } from "../article-text/show-selected";
import { besideBySentence, type ListOrder } from "../claim-list/list-order";
import { stateOfClaim } from "../filters/filter";
import { useAddress } from "../use-address";
import { useSelectedClaim } from "./use-selected-claim";

interface Options {
  article: RefObject<HTMLElement | null>;
  /** In the order of the list. */
  claims: readonly ClaimSummary[];
  sentenceOf: ListOrder["sentenceOf"];
  /** The claims the list shows, through which `next` and `previous` go. */
  shown: readonly ClaimSummary[];
  /** The claim the page opens on. */
  first: ClaimView | null;
  learn: (view: ClaimView) => void;
  /** What else follows from a selection; told when there is time to draw it. */
  onSelected: (id: string) => void;
}

const toCheck = (claim: ClaimSummary) => stateOfClaim(claim) === "to-check";

/**
 * Which claim is open, and the ways from one to another. Its words are marked at once, on the page itself; the list and the
 * panel follow as soon as the browser has time, so that a key held down never waits for them.
 */
export function useSelection({ article, claims, sentenceOf, shown, first, learn, onSelected }: Options) {
  const { selectedId, view, problem, select: open } = useSelectedClaim(first, learn);
  const changeAddress = useAddress();
  const latest = useLatest({ claims, sentenceOf, shown, onSelected });
  // Where the person is, which the drawn page may be a moment behind.
  const target = useRef(first?.id ?? null);

  const claimAtTarget = useCallback(
    () => latest.current.claims.find(({ id }) => id === target.current) ?? null,
    [latest],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is drawn anew when claims come, go or are judged
  useEffect(() => showSelected(article.current, claimAtTarget()), [article, claimAtTarget, claims, selectedId]);

  const select = useCallback(
    (id: string) => {
      target.current = id;
      const claim = claimAtTarget();
      showSelected(article.current, claim);
      revealWords(article.current, claim);
      changeAddress({ claim: id });
      startTransition(() => {
        open(id);
        latest.current.onSelected(id);
      });
    },
    [article, claimAtTarget, changeAddress, open, latest],
  );

  const step = useCallback(
    (forward: boolean) => {
      const list = latest.current.shown;
      const at = list.findIndex(({ id }) => id === target.current);
      // From a claim that the list does not show the way goes on where it stands in the text.
      const from = claimAtTarget()?.start ?? 0;
      const beside = forward ? list.find(({ start }) => start >= from) : list.findLast(({ start }) => start <= from);
      const to = at < 0 ? beside : list[forward ? at + 1 : at - 1];
      if (to) select(to.id);
    },
    [claimAtTarget, select, latest],
  );

  const stepSentence = useCallback(
    (forward: boolean) => {
      const to = besideBySentence(latest.current.shown, latest.current.sentenceOf, target.current, forward);
      if (to && to.id !== target.current) select(to.id);
    },
    [select, latest],
  );

  /** False where nothing is left. Claims of `settled` ids are done with, though the page has yet to learn it. */
  const nextToCheck = useCallback(
    (settled?: ReadonlySet<string>) => {
      const all = latest.current.claims;
      const here = all.findIndex(({ id }) => id === target.current);
      const left = (claim: ClaimSummary) => toCheck(claim) && !settled?.has(claim.id);
      const to = all.find((claim, at) => at > here && left(claim)) ?? all.find((claim, at) => at < here && left(claim));
      if (to) select(to.id);
      return to !== undefined;
    },
    [select, latest],
  );

  /** Of several claims at one place, the first; asked again, the one after it. */
  const selectAmong = useCallback(
    (ids: readonly string[]) => {
      const next = ids[(ids.indexOf(target.current ?? "") + 1) % ids.length];
      if (next) select(next);
    },
    [select],
  );

  /** The claim that was gone to last, of which the page may be a moment behind. */
  const wanted = useCallback(() => target.current, []);
  const settled = view !== undefined && view.id === target.current;
  return { selectedId, view, problem, settled, wanted, select, selectAmong, step, stepSentence, nextToCheck };
}
