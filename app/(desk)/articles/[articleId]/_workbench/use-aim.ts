"use client";

import { useEffect, useState } from "react";
import { focusOn } from "./focus-on";

/**
 * Where the focus goes next, by selector: once the claim that was gone to is there (`settled`), so that a key pressed while it is
 * still on its way counts too. `onArrive` is told just before.
 */
export function useAim(settled: boolean, onArrive: () => void): (selector: string) => void {
  const [aim, setAim] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an aim or an arrival moves the focus
  useEffect(() => {
    if (!aim || !settled) return;
    setAim(null);
    onArrive();
    focusOn(aim);
  }, [aim, settled]);
  return setAim;
}
