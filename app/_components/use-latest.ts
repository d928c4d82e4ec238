"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** A value as it was last drawn, for what is heard between two drawings by handlers that must stay the same. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
