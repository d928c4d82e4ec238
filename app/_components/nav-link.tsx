"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A link of the main navigation; the line under it lies on the header's rule. `except` names a path below it that is not its own. */
export function NavLink({ href, except, children }: { href: string; except?: string; children: ReactNode }) {
  const path = usePathname();
  const isIn = (other: string) => path === other || path.startsWith(`${other}/`);
  const here = isIn(href) && !(except && isIn(except));
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className={classNames(
        "-mb-px flex h-11 items-center border-b-2 text-sm no-underline",
        here ? "border-ink font-semibold text-ink" : "border-transparent text-muted hover:text-ink",
      )}
    >
      {children}
    </Link>
  );
}
