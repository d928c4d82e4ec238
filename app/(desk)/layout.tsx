import type { ReactNode } from "react";
import { SkipLink } from "@/app/_components/skip-link";
import { currentActor } from "@/lib/auth/session";
import { countInbox } from "@/lib/inbox/queries";
import { Palette } from "./_palette/palette";
import { ServerState } from "./_server-state/server-state";
import { DeskHeader } from "./desk-header";

/** Only draws: every page asks for its actor and its permission itself, since a layout is not rendered again on each visit. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const page = (
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  );
  return (
    <>
      <SkipLink />
      {actor ? (
        <ServerState key={actor.id}>
          <Palette role={actor.role}>
            <DeskHeader actor={actor} waiting={await countInbox(actor, new Date())} />
            {page}
          </Palette>
        </ServerState>
      ) : (
        page
      )}
    </>
  );
}
