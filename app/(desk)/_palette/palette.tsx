"use client";

import { usePathname, useRouter } from "next/navigation";
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { Dialog } from "@/app/_components/dialog";
import { can } from "@/lib/auth/rules/permissions";
import type { Role } from "@/lib/vocabulary";
import { NextForMe } from "../_next/next-for-me";
import { SaidNext } from "../_next/said-next";
import { useTakeNext } from "../_next/use-take-next";
import { articleCommands, articleIn, type Command, deskCommands } from "./commands";
import type { Entry } from "./entries";
import { type OnThisPage, PaletteHandle } from "./page-commands";
import { useGoKeys } from "./use-go-keys";

const atRestMs = 1500;
const loadBox = () => import("./palette-box");
/** No page waits for it: it comes once the page is at rest, or with the first time it is opened. */
const PaletteBox = lazy(async () => ({ default: (await loadBox()).PaletteBox }));

/** The command palette of the desk, around every page of it: Ctrl or Cmd and K opens it. */
export function Palette({ role, children }: { role: Role; children: ReactNode }) {
  const router = useRouter();
  const articleId = articleIn(usePathname());
  const [open, setOpen] = useState(false);
  const page = useRef<OnThisPage | null>(null);
  const handle = useMemo(
    () => ({
      open: () => setOpen(true),
      offer: (offered: OnThisPage | null) => {
        page.current = offered;
      },
    }),
    [],
  );

  useEffect(() => {
    // What cannot be loaded now is asked for again when it is opened.
    const timer = setTimeout(() => void loadBox().catch(() => {}), atRestMs);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const ways = [...(articleId ? articleCommands(articleId) : []), ...deskCommands({ role })];
  useGoKeys(
    new Map(ways.flatMap(({ keys, does }) => (keys?.[1] && "go" in does ? [[keys[1], does.go]] : []))),
    (path) => router.push(path),
  );

  const mayTake = can({ role }, "claim.assign");
  const next = useTakeNext(mayTake, (claim) => {
    if (claim.articleId === articleId && page.current?.showClaim) page.current.showClaim(claim.claimId);
    else router.push(`/articles/${claim.articleId}?claim=${claim.claimId}`);
  });
  const nextForMe: Command = { id: "next-for-me", label: "Next claim for me", keys: ["m"], does: { run: next.take } };

  const choose = (does: Entry["does"]) => {
    setOpen(false);
    if ("go" in does) router.push(does.go);
    // Once the dialog has given the focus back, so that the command may take it.
    else if ("run" in does) requestAnimationFrame(does.run);
    else if (page.current?.showClaim) page.current.showClaim(does.show);
    else router.push(`/articles/${articleId}?claim=${does.show}`);
  };
  const commands: Command[] = [...(page.current?.commands ?? []), ...(mayTake ? [nextForMe] : []), ...ways];

  return (
    <PaletteHandle value={handle}>
      <NextForMe value={mayTake ? next.take : null}>{children}</NextForMe>
      <SaidNext said={next.said} onForget={next.forget} />
      <Dialog open={open} onClose={() => setOpen(false)} title="Go to">
        <Suspense>
          <PaletteBox commands={commands} articleId={articleId} onChoose={choose} />
        </Suspense>
      </Dialog>
    </PaletteHandle>
  );
}
