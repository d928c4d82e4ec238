import type { ReactNode } from "react";
import { classNames } from "./class-names";

const widths = { narrow: "max-w-2xl", wide: "max-w-6xl", full: "max-w-none" } as const;

/** The body of an ordinary page below the header. The workbench takes the whole width without it. */
export function Page({ width = "wide", children }: { width?: keyof typeof widths; children: ReactNode }) {
  return <div className={classNames("mx-auto w-full px-4 pt-6 pb-16 sm:px-6", widths[width])}>{children}</div>;
}
