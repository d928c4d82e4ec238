import type { ReactNode } from "react";
import { DraftOwner } from "@/app/_components/draft-owner";
import { Live, type LiveStore } from "../_live/live-store";
import { type Checks, ChecksOfPage } from "./checks/use-checks";
import { type FocusPlaces, Places } from "./focus-places";
import { GoOn, OnAnswer, type TakeAnswer } from "./forms/on-answer";

interface Props {
  me: string;
  live: LiveStore;
  places: FocusPlaces;
  onAnswer: TakeAnswer;
  goOn: { current: boolean };
  checks: Pick<Checks, "ofClaim" | "show">;
  children: ReactNode;
}

/** What parts deep in the workbench ask for: who types here, what is known of others, where the focus goes, whom an answer goes to. */
export function WorkbenchContext({ me, live, places, onAnswer, goOn, checks, children }: Props) {
  return (
    <DraftOwner value={me}>
      <Live value={live}>
        <Places value={places}>
          <GoOn value={goOn}>
            <ChecksOfPage value={checks}>
              <OnAnswer value={onAnswer}>{children}</OnAnswer>
            </ChecksOfPage>
          </GoOn>
        </Places>
      </Live>
    </DraftOwner>
  );
}
