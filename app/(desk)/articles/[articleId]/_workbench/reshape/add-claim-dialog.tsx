"use client";

import { Dialog } from "@/app/_components/dialog";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Selected } from "../article-text/selected-words";
import { OnAnswer } from "../forms/on-answer";
import { AddClaimForm } from "./add-claim-form";

interface Props {
  open: boolean;
  onClose: () => void;
  articleId: string;
  selected: Selected | null;
  onAdded: (claim: ClaimView) => void;
}

export function AddClaimDialog({ open, onClose, articleId, selected, onAdded }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Add a claim">
      <OnAnswer value={(claim, ok) => ok && onAdded(claim)}>
        <AddClaimForm articleId={articleId} selected={selected} />
      </OnAnswer>
    </Dialog>
  );
}
