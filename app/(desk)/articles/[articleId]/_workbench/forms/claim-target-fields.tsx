"use client";

import { useEffect, useRef, useState } from "react";
import type { Entry } from "@/lib/audit/queries";
import { useHeldVersion } from "./use-held-version";

interface Props {
  claim: { id: string; version: number; entries?: readonly Entry[] };
}

const noEntries: readonly Entry[] = [];

/** Which claim a form is about, and the version of it that the person began with: a stale one is refused. */
export function ClaimTargetFields({ claim }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [begun, setBegun] = useState(false);
  const { version } = useHeldVersion({ version: claim.version, entries: claim.entries ?? noEntries }, begun);
  useEffect(() => {
    const form = field.current?.form;
    const begin = ({ target }: Event) => {
      if (target instanceof Node && form?.contains(target)) setBegun(true);
    };
    // React resets a form once it is answered: whoever was refused has been told then.
    const end = () => setBegun(false);
    // Heard at the very end, after React: drawing the form before React has heard of a letter puts its field back without it.
    window.addEventListener("input", begin);
    form?.addEventListener("reset", end);
    return () => {
      window.removeEventListener("input", begin);
      form?.removeEventListener("reset", end);
    };
  }, []);
  return (
    <>
      <input type="hidden" name="claimId" value={claim.id} />
      <input ref={field} type="hidden" name="version" value={version} />
    </>
  );
}
