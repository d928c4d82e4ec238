"use client";

import { Content, Item, Portal, Root, Trigger } from "@radix-ui/react-dropdown-menu";
import { classNames } from "./class-names";
import type { LinkMenuProps } from "./link-menu";
import { menuBoxClass, menuItemClass, menuLabelClass } from "./menu";

/** The same menu with arrow keys, letters that find a line, and a place on the screen wherever it is opened. */
export function ArrowMenu({ label, downloads }: LinkMenuProps) {
  return (
    <Root modal={false}>
      <Trigger className={menuLabelClass}>{label}</Trigger>
      <Portal>
        <Content align="end" sideOffset={4} collisionPadding={8} className={classNames(menuBoxClass, "z-30")}>
          {downloads.map(({ href, label }) => (
            <Item key={href} asChild>
              <a
                href={href}
                download
                className={classNames(menuItemClass, "-outline-offset-2 data-highlighted:bg-sunk")}
              >
                {label}
              </a>
            </Item>
          ))}
        </Content>
      </Portal>
    </Root>
  );
}
