"use client";

import { createContext, useContext, useEffect } from "react";
import type { Command } from "./commands";

/** What the page that is open adds to the palette. */
export interface OnThisPage {
  commands: readonly Command[];
  /** Shows a claim of the open article without leaving the page. */
  showClaim?: (id: string) => void;
}

export interface PaletteContext {
  open: () => void;
  offer: (page: OnThisPage | null) => void;
}

export const PaletteHandle = createContext<PaletteContext>({ open: () => {}, offer: () => {} });

export const usePalette = () => useContext(PaletteHandle);

/** Offers a page's own commands for as long as it is shown. */
export function usePageCommands(page: OnThisPage) {
  const { offer } = usePalette();
  useEffect(() => {
    offer(page);
    return () => offer(null);
  });
}
