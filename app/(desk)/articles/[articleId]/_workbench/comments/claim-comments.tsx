"use client";

import { useRef } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import type { ClaimView } from "@/lib/views/view-claim";
import { CommentForm } from "./comment-form";
import { CommentThread } from "./comment-thread";

interface Props {
  claim: ClaimView;
  mayComment: boolean;
}

/** What people say to each other about the claim: open threads, a place to begin one, and what is resolved, folded away. */
export function ClaimComments({ claim, mayComment }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const open = claim.threads.filter(({ resolved }) => !resolved);
  const resolved = claim.threads.filter((thread) => thread.resolved);
  if (!mayComment && claim.threads.length === 0) return null;
  const settled = (_: ClaimView, ok: boolean) => {
    // The button that was pressed went with its thread.
    if (ok) heading.current?.focus({ preventScroll: true });
  };
  const list = (threads: typeof open, name: string) => (
    <ol aria-label={name} className="flex flex-col gap-3 pt-1">
      {threads.map((thread) => (
        <CommentThread key={thread.id} claim={claim} thread={thread} mayComment={mayComment} onSettled={settled} />
      ))}
    </ol>
  );
  return (
    <section aria-label="Comments" className="flex flex-col gap-2">
      <h3 ref={heading} tabIndex={-1} className="label-caps">
        Comments
      </h3>
      {open.length > 0 && list(open, "Comments")}
      {mayComment && (
        <Disclosure label="Add a comment">
          <CommentForm claim={claim} replyToId={null} label="Your comment" place="comment" />
        </Disclosure>
      )}
      {resolved.length > 0 && (
        <Disclosure label={`Resolved (${resolved.length})`}>{list(resolved, "Resolved comments")}</Disclosure>
      )}
    </section>
  );
}
