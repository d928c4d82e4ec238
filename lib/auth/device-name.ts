import Bowser from "bowser";

/** A browser by what it says of itself: `Firefox on Linux`. For people to tell their own apart: anything can say so. */
export function deviceName(userAgent: string | undefined): string {
  if (!userAgent) return unknown;
  const { browser, os, platform } = Bowser.parse(userAgent.slice(0, 500));
  const system = platform.model ?? os.name;
  if (!system) return unknown;
  return `${browser.name ?? "A browser"} on ${system}`.slice(0, 80);
}

const unknown = "a program";
