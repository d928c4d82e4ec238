import type { ReactNode } from "react";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <main id="main">{children}</main>;
}
