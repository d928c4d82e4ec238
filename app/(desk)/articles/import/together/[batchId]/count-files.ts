import type { Batch, BatchFile } from "@/lib/importing/together/schema";

/** How many of a batch's files are how far. `asRead` wait only because pieces were left out. */
export function countFiles({ files, expected }: Pick<Batch, "files" | "expected">) {
  const of = (...states: BatchFile["state"][]) => files.filter(({ state }) => states.includes(state)).length;
  return {
    left: of("waits", "reads"),
    missing: expected - files.length,
    imported: of("imported"),
    twins: of("twin"),
    look: of("look"),
    asRead: files.filter(isAsRead).length,
    refused: of("refused"),
    failed: of("failed"),
  };
}

const isAsRead = ({ state, leftOut, doubts, like }: BatchFile) =>
  state === "look" && leftOut > 0 && doubts === 0 && like === null;

type Counts = ReturnType<typeof countFiles>;

const parts: readonly [keyof Counts, (count: string) => string][] = [
  ["imported", (count) => `${count} imported`],
  ["twins", (count) => `${count} the desk had`],
  ["look", (count) => `${count} to look at`],
  ["refused", (count) => `${count} refused`],
  ["failed", (count) => `${count} did not work`],
  ["left", (count) => `${count} left to read`],
];

/** `148 imported, 12 the desk had, 3 refused`; what there is none of is not said. */
export const countsText = (counts: Counts): string =>
  parts.flatMap(([name, text]) => (counts[name] > 0 ? text(counts[name].toLocaleString("en")) : [])).join(", ");
