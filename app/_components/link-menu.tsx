"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { Menu, menuItemClass } from "./menu";

export interface LinkMenuProps {
  label: ReactNode;
  /** Each leads to a file to be kept. */
  downloads: readonly { href: string; label: string }[];
}

/**
 * A menu of files: the browser's own disclosure until its JavaScript is there, and from then on a menu with arrow keys, which
 * no page waits for. It is never changed under a hand: not while it is open or has the focus.
 */
export function LinkMenu(props: LinkMenuProps) {
  const place = useRef<HTMLDivElement>(null);
  const [Full, setFull] = useState<ComponentType<LinkMenuProps> | null>(null);
  useEffect(() => {
    const element = place.current;
    const left = new AbortController();
    const { signal } = left;
    const load = async () => {
      const { ArrowMenu } = await import("./arrow-menu");
      const change = () => {
        if (signal.aborted || element?.querySelector("details[open]") || element?.contains(document.activeElement))
          return;
        left.abort();
        setFull(() => ArrowMenu);
      };
      change();
      element?.addEventListener("toggle", change, { capture: true, signal });
      element?.addEventListener("focusout", () => setTimeout(change), { signal });
    };
    // What cannot be loaded leaves the disclosure, which does the same.
    load().catch(() => {});
    return () => left.abort();
  }, []);
  if (Full) return <Full {...props} />;
  return (
    <div ref={place}>
      <Menu label={props.label}>
        {props.downloads.map(({ href, label }) => (
          <a key={href} href={href} download className={menuItemClass}>
            {label}
          </a>
        ))}
      </Menu>
    </div>
  );
}
