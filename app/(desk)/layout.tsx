import type { ReactNode } from "react";
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

function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded focus:bg-ink focus:px-3 focus:py-1.5 focus:text-sm focus:text-paper"
    >
      Skip to content
    </a>
  );
}
