import { expect, test } from "vitest";
import type { BatchFile } from "@/lib/importing/together/schema";
import { later, nextLook, soon } from "./next-look";

const batch = (...states: BatchFile["state"][]) => ({
  expected: 2,
  files: states.map((state, place) => ({ place, state }) as BatchFile),
});
const sending = (sent: number, problem: string | null = null) => ({ sent, total: 2, problem });

test.each<[string, Parameters<typeof nextLook>[0], Parameters<typeof nextLook>[1], number | false]>([
  ["files are on their way from this tab", batch(), sending(0), soon],
  ["all are sent, and the last answer is older than that", batch(), sending(2), soon],
  ["one is sent that the last answer does not know", batch("imported"), sending(2), soon],
  ["this tab stopped sending", batch("imported"), sending(1, "The desk does not answer."), false],
  ["another tab may send the rest", batch("imported"), undefined, later],
  ["one is still read", batch("imported", "reads"), undefined, soon],
  ["one is still read though this tab stopped", batch("waits"), sending(1, "The desk does not answer."), soon],
  ["all are done", batch("imported", "refused"), sending(2), false],
])("where %s", (_, given, from, ms) => {
  expect(nextLook(given, from)).toBe(ms);
});
