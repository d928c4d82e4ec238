"use client";

import { createContext, useContext } from "react";

/** Goes to the claim that is next for whoever asks; null for whoever judges none. */
export const NextForMe = createContext<(() => void) | null>(null);

export const useNextForMe = () => useContext(NextForMe);
