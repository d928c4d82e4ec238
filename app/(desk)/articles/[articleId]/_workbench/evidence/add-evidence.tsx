"use client";

import { useState } from "react";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Stance } from "@/lib/vocabulary";
import { CiteForm } from "./cite-form";
import { EvidenceForm } from "./evidence-form";

interface Props {
  claim: ClaimView;
  stance: Stance;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
}

/** The two ways to evidence; a form is made anew once its own change was made, never by what others add meanwhile. */
export function AddEvidence({ claim, stance, onAnswer }: Props) {
  const [added, setAdded] = useState(0);
  const [cited, setCited] = useState(0);
  return (
    <>
      <EvidenceForm
        key={`add${added}`}
        claim={claim}
        stance={stance}
        onAnswer={(answered, ok) => {
          if (ok) setAdded(added + 1);
          onAnswer(answered, ok);
        }}
      />
      <CiteForm
        key={`cite${cited}`}
        claim={claim}
        onAnswer={(answered, ok) => {
          if (ok) setCited(cited + 1);
          onAnswer(answered, ok);
        }}
      />
    </>
  );
}
