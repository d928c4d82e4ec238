"use client";

import { useRouter } from "next/navigation";
import { useCallback, useContext } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import type { OrphanedClaim } from "@/lib/revisions/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Selected } from "../article-text/selected-words";
import { OnAnswer } from "../forms/on-answer";
import { WaitingClaimPlaces } from "./waiting-claim";

interface Props {
  waiting: readonly OrphanedClaim[];
  revisionId: string;
  /** Whether this person may place claims. */
  mayPlace: boolean;
  /** The words selected in the article, which may be a claim's place too. */
  selected: Selected | null;
  onSelect: (id: string) => void;
  /** Brings the article in sight, where only one part of the page is. */
  onShow: () => void;
}

/** The claims whose words a new revision may have in several places, or nowhere for certain; a person says where each stands. */
export function NeedsPlace({ waiting, revisionId, mayPlace, selected, onSelect, onShow }: Props) {
  const router = useRouter();
  const onAnswer = useContext(OnAnswer);
  const onPlaced = useCallback(
    (claim: ClaimView, ok: boolean) => {
      onAnswer(claim, ok);
      if (!ok) return;
      if (claim.retirement === null) onSelect(claim.id);
      // The list of those that wait comes with the page.
      router.refresh();
    },
    [onAnswer, onSelect, router],
  );
  if (waiting.length === 0) return null;
  return (
    <section
      aria-label="Needs a place"
      className="max-h-[45%] shrink-0 overflow-y-auto border-b border-rule bg-unverified-wash px-3 py-2"
    >
      <Disclosure open label={`Needs a place (${waiting.length.toLocaleString("en")})`}>
        <p className="text-xs text-muted">
          The new revision has the words of these claims in more than one place, or much changed. Say where each stands.
        </p>
        <OnAnswer value={onPlaced}>
          <ul>
            {waiting.map((claim) => (
              <WaitingClaimPlaces
                key={claim.id}
                claim={claim}
                revisionId={revisionId}
                mayPlace={mayPlace}
                selected={selected}
                onSelect={onSelect}
                onShow={onShow}
              />
            ))}
          </ul>
        </OnAnswer>
      </Disclosure>
    </section>
  );
}
