import type { ReactNode } from "react";
import { DraftOwner } from "@/app/_components/draft-owner";
import { Live, type LiveStore } from "./live-store";

/** What parts deep in the workbench ask for: who types here, and what is known of others. */
export function WorkbenchContext({ me, live, children }: { me: string; live: LiveStore; children: ReactNode }) {
  return (
    <DraftOwner value={me}>
      <Live value={live}>{children}</Live>
    </DraftOwner>
  );
}
