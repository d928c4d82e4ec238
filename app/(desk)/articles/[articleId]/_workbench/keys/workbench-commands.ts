import type { Command } from "@/app/(desk)/_palette/commands";
import { keyLines } from "./key-lines";
import type { Keys } from "./use-keys";

/** What single keys do on this page, as commands of the palette. */
export const workbenchCommands = (keys: Keys): Command[] =>
  keyLines.flatMap(([pressed, label]) => {
    const [key, ...more] = pressed;
    const run = more.length === 0 && key ? keys[key] : undefined;
    return run ? { id: `key-${key}`, label, keys: pressed, does: { run } } : [];
  });
