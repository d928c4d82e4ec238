"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect } from "react";
import type { ClaimView } from "@/lib/views/view-claim";
import { CaptureLine } from "../../evidence/capture-line";
import { readAnew } from "../selection/claim-answers";

interface Props {
  claim: ClaimView;
  piece: ClaimView["evidence"][number];
}

/** Milliseconds between two looks at whether a capture is there, and how often: a queue that is long is told of, not watched. */
const looksEvery = 3_000;
const looks = 40;

/** The way to what a piece holds, and how the capture of its link stands; it is looked after while that is under way. */
export function PieceSource({ claim, piece }: Props) {
  const client = useQueryClient();
  const waits = piece.capture?.waits === true;
  useEffect(() => {
    if (!waits) return;
    let left = looks;
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0) clearInterval(timer);
      void readAnew(client, claim.id);
    }, looksEvery);
    return () => clearInterval(timer);
  }, [waits, client, claim.id]);
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-muted">
      <Link href={`/articles/${claim.articleId}/evidence/${piece.id}`} prefetch={false} className="link">
        What it holds
      </Link>
      {piece.capture && (
        <span className="min-w-0 break-words">
          <CaptureLine capture={piece.capture} />
        </span>
      )}
    </p>
  );
}
