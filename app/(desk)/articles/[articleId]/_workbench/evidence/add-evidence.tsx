"use client";

import { useState } from "react";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Stance } from "@/lib/vocabulary";
import { CiteForm } from "./cite-form";
import { EvidenceForm } from "./evidence-form";

interface Props {
  claim: ClaimView;
  stance: Stance;
}

/** The two ways to evidence; a form is made anew once its own change was made, never by what others add meanwhile. */
export function AddEvidence({ claim, stance }: Props) {
  const [added, setAdded] = useState(0);
  const [cited, setCited] = useState(0);
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1 [&>details[open]]:basis-full">
      <EvidenceForm
        key={`add${added}`}
        claim={claim}
        stance={stance}
        onDone={(_, ok) => {
          if (ok) setAdded(added + 1);
        }}
      />
      <CiteForm
        key={`cite${cited}`}
        claim={claim}
        onDone={(_, ok) => {
          if (ok) setCited(cited + 1);
        }}
      />
    </div>
  );
}
