"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** In milliseconds; what is typed into a form of the page stays. */
const often = 3_000;

/** Has the page drawn anew every now and then, while somebody looks at it. */
export function DrawnAnew() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), often);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
