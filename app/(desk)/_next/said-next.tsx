"use client";

import { X } from "lucide-react";
import { Button } from "@/app/_components/button";

/** Why no claim came, until somebody puts it away or asks again. */
export function SaidNext({ said, onForget }: { said: string; onForget: () => void }) {
  return (
    <div role="status" className="no-print fixed inset-x-3 bottom-3 z-40 mx-auto max-w-md">
      {said && (
        <p className="flex items-start gap-2 rounded border border-rule-strong bg-raised px-3 py-2 text-sm shadow-lg">
          <span className="min-w-0 flex-1">{said}</span>
          <Button tone="plain" size="small" aria-label="Put away" onClick={onForget}>
            <X aria-hidden size={14} />
          </Button>
        </p>
      )}
    </div>
  );
}
