import type { Command } from "@/app/(desk)/_palette/commands";
import type { Verdict } from "@/lib/vocabulary";
import type { Place } from "../focus-places";
import { keyLines } from "./key-lines";
import type { Keys } from "./use-keys";

interface Acts {
  step: (forward: boolean) => void;
  nextToCheck: () => void;
  chooseVerdict: (verdict: Verdict) => void;
  /** Puts the cursor there. */
  aimAt: (place: Place) => void;
  undo: () => void;
  add: () => void;
  toggleCoverage: () => void;
  findInList: () => void;
  help: () => void;
}

/** What each single key does; `key-lines.ts` says it in words. */
export const workbenchKeys = ({ step, chooseVerdict, aimAt, ...act }: Acts): Keys => ({
  j: () => step(true),
  k: () => step(false),
  n: act.nextToCheck,
  1: () => chooseVerdict("sourced"),
  2: () => chooseVerdict("disputed"),
  3: () => chooseVerdict("unverified"),
  e: () => aimAt("evidence"),
  c: () => aimAt("comment"),
  x: () => aimAt("dismiss"),
  w: () => aimAt("waive"),
  r: () => aimAt("reshape"),
  u: act.undo,
  a: act.add,
  v: act.toggleCoverage,
  "/": act.findInList,
  "?": act.help,
});

/** What single keys do on this page, as commands of the palette. */
export const workbenchCommands = (keys: Keys): Command[] =>
  keyLines.flatMap(([pressed, label]) => {
    const [key, ...more] = pressed;
    const run = more.length === 0 && key ? keys[key] : undefined;
    return run ? { id: `key-${key}`, label, keys: pressed, does: { run } } : [];
  });
