"use client";

import { createContext, type ReactNode } from "react";
import type { Colleague } from "@/lib/accounts/colleagues";

/** The people of the desk, by name: to whom a claim can be given, and whom a comment can name. */
export const Colleagues = createContext<readonly Colleague[]>([]);

/** For a page of the server, which cannot give a context itself. */
export function WithColleagues({ people, children }: { people: readonly Colleague[]; children: ReactNode }) {
  return <Colleagues value={people}>{children}</Colleagues>;
}
