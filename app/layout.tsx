import "@fontsource-variable/ibm-plex-sans/wght.css";
import "@fontsource-variable/newsreader/opsz.css";
import "@fontsource-variable/newsreader/opsz-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { motionNow } from "./_components/motion";
import { themeNow } from "./_components/theme-now";

export const metadata: Metadata = {
  title: { default: "Tickmark", template: "%s · Tickmark" },
  description: "The fact-check desk: claims, verdicts and a history that can be proven.",
  robots: { index: false, follow: false },
  // No other site learns an address, which may hold an invitation. Never no-referrer: forms would be sent without an origin.
  referrer: "same-origin",
};

const paper = { light: "#faf7f0", dark: "#171512" } as const;

export async function generateViewport(): Promise<Viewport> {
  const theme = await themeNow();
  const both = [
    { media: "(prefers-color-scheme: light)", color: paper.light },
    { media: "(prefers-color-scheme: dark)", color: paper.dark },
  ];
  return { width: "device-width", initialScale: 1, themeColor: theme === "system" ? both : paper[theme] };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [theme, motion] = await Promise.all([themeNow(), motionNow()]);
  return (
    <html lang="en" data-theme={theme} data-motion={motion}>
      <body>{children}</body>
    </html>
  );
}
