"use client";

import { Search } from "lucide-react";
import { Button } from "@/app/_components/button";
import { Kbd } from "@/app/_components/kbd";
import { usePalette } from "./page-commands";

/** The palette by mouse and touch. */
export function PaletteButton() {
  const { open } = usePalette();
  return (
    <Button
      tone="plain"
      aria-label="Go to"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={open}
      className="px-1 sm:px-2"
    >
      <Search aria-hidden size={16} />
      <span aria-hidden className="hidden gap-1 sm:flex">
        <Kbd>Ctrl</Kbd>
        <Kbd>K</Kbd>
      </span>
    </Button>
  );
}
