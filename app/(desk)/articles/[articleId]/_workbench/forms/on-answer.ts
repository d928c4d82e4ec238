"use client";

import { createContext } from "react";
import type { ClaimView } from "@/lib/views/view-claim";

/** Takes the claim as an answer brings it; `ok` where the change was made. */
export type TakeAnswer = (claim: ClaimView, ok: boolean) => void;

/** What the page does with the claim that a form's answer brings: the same for all forms in one part of the page. */
export const OnAnswer = createContext<TakeAnswer>(() => {});

/** Whether the page goes on to the next claim to check once the form that is sent is answered and all went well. */
export const GoOn = createContext<{ current: boolean }>({ current: false });
