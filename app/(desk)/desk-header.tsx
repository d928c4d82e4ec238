import { Brand } from "@/app/_components/brand";
import { NavLink } from "@/app/_components/nav-link";
import { type Actor, can } from "@/lib/auth/rules/permissions";
import { NextButton } from "./_next/next-button";
import { PaletteButton } from "./_palette/palette-button";
import { AccountMenu } from "./account-menu";
import { InboxLink } from "./inbox/inbox-link";

export function DeskHeader({ actor, waiting }: { actor: Actor; waiting: number }) {
  return (
    <header className="no-print sticky top-0 z-20 flex h-11 items-stretch gap-x-2.5 border-b border-rule bg-paper px-3 sm:gap-x-8 sm:px-6">
      <div className="flex items-center">
        <Brand short />
      </div>
      <nav aria-label="Main" className="flex items-stretch gap-x-3 sm:gap-x-6">
        <NavLink href="/articles" except="/articles/import">
          Articles
        </NavLink>
        <InboxLink waiting={waiting} />
        <NavLink href="/dashboard">Overview</NavLink>
        {can(actor, "article.import") && (
          // On a narrow screen the list's own button leads there, and to the people the account's menu.
          <div className="hidden sm:block">
            <NavLink href="/articles/import">Import</NavLink>
          </div>
        )}
        {can(actor, "people.read") && (
          <div className="hidden sm:block">
            <NavLink href="/people">People</NavLink>
          </div>
        )}
        {can(actor, "work.manage") && (
          <div className="hidden lg:block">
            <NavLink href="/work">Work</NavLink>
          </div>
        )}
      </nav>
      <div className="ms-auto flex items-center">
        <NextButton short />
        <PaletteButton />
        <AccountMenu actor={actor} />
      </div>
    </header>
  );
}
