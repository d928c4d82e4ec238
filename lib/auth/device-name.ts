// By its file: node itself, without a bundler, finds it by nothing else.
import { userAgentFromString } from "next/server.js";

/** A browser by what it says of itself: `Firefox on Linux`. For people to tell their own apart: anything can say so. */
export function deviceName(userAgent: string | undefined): string {
  const { browser, os, device } = userAgentFromString(userAgent?.slice(0, 500));
  const system = device.model ?? os.name;
  const name = [browser.name, system && `on ${system}`].filter(Boolean).join(" ");
  return name === "" ? "a program" : name.slice(0, 80);
}
