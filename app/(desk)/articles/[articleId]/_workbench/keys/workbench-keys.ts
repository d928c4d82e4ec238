import type { Command } from "@/app/(desk)/_palette/commands";
import type { Verdict } from "@/lib/vocabulary";
import type { Place } from "../focus-places";
import { keyLines } from "./key-lines";
import type { Keys } from "./use-keys";

interface Acts {
  step: (forward: boolean) => void;
  stepSentence: (forward: boolean) => void;
  nextToCheck: () => void;
  chooseVerdict: (verdict: Verdict) => void;
  /** Puts the cursor there. */
  aimAt: (place: Place) => void;
  cite: () => void;
  pickSentence: () => void;
  fold: () => void;
  foldAll: () => void;
  undo: () => void;
  add: () => void;
  toggleCoverage: () => void;
  nextCheck: () => void;
  findInList: () => void;
  help: () => void;
}

/** What each single key does; `key-lines.ts` says it in words. */
export const workbenchKeys = ({ step, stepSentence, chooseVerdict, aimAt, ...act }: Acts): Keys => ({
  j: () => step(true),
  k: () => step(false),
  J: () => stepSentence(true),
  K: () => stepSentence(false),
  n: act.nextToCheck,
  1: () => chooseVerdict("sourced"),
  2: () => chooseVerdict("disputed"),
  3: () => chooseVerdict("unverified"),
  s: act.cite,
  b: act.pickSentence,
  f: act.fold,
  F: act.foldAll,
  e: () => aimAt("evidence"),
  c: () => aimAt("comment"),
  x: () => aimAt("dismiss"),
  w: () => aimAt("waive"),
  r: () => aimAt("reshape"),
  u: act.undo,
  a: act.add,
  v: act.toggleCoverage,
  d: act.nextCheck,
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
