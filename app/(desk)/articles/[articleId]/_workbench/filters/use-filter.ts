"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { useAddress } from "../use-address";
import { type Filter, filterOf } from "./filter";

/** The list's filter: begins as the address says and is written back to it, so that a reload or a link shows the same. */
export function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const address = useSearchParams();
  const changeAddress = useAddress();
  // Typing must not wait for the address to follow.
  const [filter, setFilter] = useState(() => filterOf(address));
  const change = (part: Partial<Filter>) => {
    setFilter((before) => ({ ...before, ...part }));
    changeAddress(part);
  };
  return [filter, change];
}
