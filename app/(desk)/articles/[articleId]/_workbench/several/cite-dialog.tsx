"use client";

import { lazy, Suspense, useState } from "react";
import { Dialog } from "@/app/_components/dialog";
import type { CiteBoxProps } from "./cite-box";

const CiteBox = lazy(async () => ({ default: (await import("./cite-box")).CiteBox }));

interface Props extends Omit<CiteBoxProps, "recent" | "onChosen"> {
  open: boolean;
}

/** Cites what the article has already: for a claim, for its whole sentence or for those picked. What was cited last comes first. */
export function CiteDialog({ open, ...box }: Props) {
  const [recent, setRecent] = useState<readonly string[]>([]);
  return (
    <Dialog open={open} onClose={box.onClose} title="Cite evidence of this article">
      <Suspense>
        <CiteBox
          {...box}
          recent={recent}
          onChosen={(chosen) => setRecent((before) => [chosen, ...before.filter((id) => id !== chosen)])}
        />
      </Suspense>
    </Dialog>
  );
}
