"use client";

import { useEffect } from "react";
import { Button } from "@/app/_components/button";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { OrphanedClaim } from "@/lib/revisions/queries";
import type { Extent } from "@/lib/text/span";
import { findGoneAction, placeClaimAction } from "../../place-actions";
import { revealOffset } from "../article-text/reveal-offset";
import type { Selected } from "../article-text/selected-words";
import { showSpan } from "../article-text/show-span";
import { ClaimLink } from "../claim-panel/claim-link";
import { useClaimForm } from "../forms/use-claim-form";

interface Props {
  claim: OrphanedClaim;
  revisionId: string;
  mayPlace: boolean;
  selected: Selected | null;
  onSelect: (id: string) => void;
  onShow: () => void;
}

/** The article may have to come in sight first. */
const show = ({ start, end }: Extent) =>
  requestAnimationFrame(() => {
    revealOffset(document.querySelector(".pane-article article"), start);
    showSpan({ start, end });
  });

/** One claim that needs a place, with the places it may have. */
export function WaitingClaimPlaces({ claim, revisionId, mayPlace, selected, onSelect, onShow }: Props) {
  const gone = useClaimForm(findGoneAction);
  useEffect(() => () => showSpan(null), []);
  return (
    <li className="border-b border-rule-strong/40 py-2 text-sm last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-2 text-xs">
        <ClaimLink claim={claim} onSelect={onSelect} />
        {claim.setAside ? (
          <span className="italic text-muted">Set aside</span>
        ) : (
          <VerdictMark verdict={claim.verdict} />
        )}
      </div>
      <ul aria-label={`Where claim ${claim.number} may stand`} className="grid gap-1.5 pt-1">
        {claim.places.map((place, index) => (
          <li key={`${place.start} ${place.end}`} className="border-s-2 border-rule-strong ps-2">
            <p className="break-words font-serif">
              <span className="text-muted">…{place.before}</span>
              <strong className="font-semibold">{place.exact}</strong>
              <span className="text-muted">{place.after}…</span>
            </p>
            <div className="flex flex-wrap items-start gap-1">
              <Button
                size="small"
                tone="plain"
                onClick={() => {
                  onShow();
                  show(place);
                }}
                aria-label={`Show place ${index + 1} of claim ${claim.number}`}
              >
                Show
              </Button>
              {mayPlace && (
                <PlaceForm
                  claim={claim}
                  revisionId={revisionId}
                  place={place}
                  label="Place here"
                  describes={`place ${index + 1} of claim ${claim.number}`}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {claim.places.length === 0 && <p className="text-xs text-muted">No place suggests itself: select its words.</p>}
      {mayPlace && (
        <div className="flex flex-wrap items-start gap-1 pt-1">
          {selected && (
            <PlaceForm
              claim={claim}
              revisionId={revisionId}
              place={selected}
              label="Place on the selected words"
              describes={`claim ${claim.number}`}
            />
          )}
          <form action={gone.submit}>
            <Target claim={claim} />
            <SubmitButton size="small" tone="plain" aria-label={`It is gone: claim ${claim.number}`}>
              It is gone
            </SubmitButton>
            <FormError failure={gone.failure} />
          </form>
        </div>
      )}
    </li>
  );
}

function Target({ claim: { id, version } }: Pick<Props, "claim">) {
  return (
    <>
      <input type="hidden" name="claimId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

interface PlaceProps extends Pick<Props, "claim" | "revisionId"> {
  place: Selected;
  label: string;
  describes: string;
}

function PlaceForm({ claim, revisionId, place, label, describes }: PlaceProps) {
  const { failure, submit } = useClaimForm(placeClaimAction);
  return (
    <form action={submit}>
      <Target claim={claim} />
      <input type="hidden" name="revisionId" value={revisionId} />
      <input type="hidden" name="start" value={place.start} />
      <input type="hidden" name="end" value={place.end} />
      <input type="hidden" name="exact" value={place.exact} />
      {/* Pressing must not clear the selection before it is used. */}
      <SubmitButton
        size="small"
        tone="quiet"
        aria-label={`${label}: ${describes}`}
        onMouseDown={(event) => event.preventDefault()}
      >
        {label}
      </SubmitButton>
      <FormError failure={failure} />
    </form>
  );
}
