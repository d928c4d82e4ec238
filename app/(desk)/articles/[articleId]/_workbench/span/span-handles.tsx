"use client";

import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/app/_components/button";
import { FormError } from "@/app/_components/form-error";
import type { Failure } from "@/lib/outcome";
import type { Extent } from "@/lib/text/span";
import { SpanHandle } from "./span-handle";
import { useEdgePlaces } from "./use-edge-places";

interface Props {
  text: string;
  span: Extent;
  moved: boolean;
  /** The form that saves the span. */
  formId: string;
  failure: Failure | null;
  onMove: (span: Extent) => void;
  onCancel: () => void;
}

/** The ends of the selected claim's words in the article, and, once one was moved, what to do with the new words. */
export function SpanHandles({ text, span, moved, formId, failure, onMove, onCancel }: Props) {
  const [pane, setPane] = useState<HTMLElement | null>(null);
  useEffect(() => setPane(document.querySelector<HTMLElement>(".pane-article")), []);
  const places = useEdgePlaces(pane, text, span.start, span.end);
  if (!pane) return null;
  return createPortal(
    <>
      {places &&
        (["start", "end"] as const).map((edge) => (
          <SpanHandle
            key={edge}
            edge={edge}
            pane={pane}
            text={text}
            place={places[edge]}
            onDrag={(offset) => onMove({ ...span, [edge]: offset })}
          />
        ))}
      {moved && (
        <div className="sticky bottom-3 z-10 mx-auto flex max-w-xl flex-col gap-2 rounded border border-rule-strong bg-raised px-3 py-2 text-sm shadow-lg">
          <FormError failure={failure} />
          <div className="flex items-center gap-2">
            <span className="min-w-0 flex-1 truncate font-serif">“{text.slice(span.start, span.end)}”</span>
            <Button type="submit" form={formId} tone="primary" size="small">
              Save as the claim
            </Button>
            <Button tone="plain" size="small" aria-label="Leave the claim as it was" onClick={onCancel}>
              <X aria-hidden size={14} />
            </Button>
          </div>
        </div>
      )}
    </>,
    pane,
  );
}
