import { ChevronDown, History, ListChecks, ListTodo, LogOut, UserRound, Users } from "lucide-react";
import Link from "next/link";
import { Menu, menuItemClass } from "@/app/_components/menu";
import { motionNow } from "@/app/_components/motion";
import { MotionSwitch } from "@/app/_components/motion-switch";
import { themeNow } from "@/app/_components/theme-now";
import { ThemeSwitch } from "@/app/_components/theme-switch";
import { type Actor, can } from "@/lib/auth/rules/permissions";
import { signOut } from "./account/sign-out";

export async function AccountMenu({ actor }: { actor: Actor }) {
  const label = (
    <>
      <UserRound aria-hidden size={16} className="sm:hidden" />
      <span className="sr-only sm:hidden">{actor.name}</span>
      <span className="hidden max-w-40 truncate sm:block">{actor.name}</span>
      <ChevronDown aria-hidden size={14} className="text-muted" />
    </>
  );
  return (
    <Menu label={label}>
      <p className="border-b border-rule px-2 pt-1 pb-2">
        <span className="block font-medium break-words">{actor.name}</span>
        <span className="text-xs text-muted">{actor.role}</span>
      </p>
      <div className="py-1">
        <Link href="/account" className={menuItemClass}>
          <UserRound aria-hidden size={15} /> Account and password
        </Link>
        <Link href="/account/work" className={menuItemClass}>
          <ListChecks aria-hidden size={15} /> My work
        </Link>
        {can(actor, "people.read") && (
          // On a narrow screen the header has no room for it.
          <Link href="/people" className={`${menuItemClass} sm:hidden`}>
            <Users aria-hidden size={15} /> People
          </Link>
        )}
        {can(actor, "history.read-all") && (
          <Link href="/history" className={menuItemClass}>
            <History aria-hidden size={15} /> History of the desk
          </Link>
        )}
        {can(actor, "work.manage") && (
          <Link href="/work" className={`${menuItemClass} lg:hidden`}>
            <ListTodo aria-hidden size={15} /> Work of the queue
          </Link>
        )}
        <form action={signOut}>
          <button type="submit" className={menuItemClass}>
            <LogOut aria-hidden size={15} /> Sign out
          </button>
        </form>
      </div>
      <div className="border-t border-rule px-2 pt-2 pb-1">
        <ThemeSwitch theme={await themeNow()} />
        <MotionSwitch motion={await motionNow()} />
      </div>
    </Menu>
  );
}
