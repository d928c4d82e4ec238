import { expect, test } from "vitest";
import { countSteps } from "./steps.mjs";

function paper() {
  const lines: string[] = [];
  const write = (text: string) => lines.push(text) > 0;
  return { lines, out: { isTTY: false, columns: 80, write } };
}

test("each step says its number, its title and how it ended", async () => {
  const { lines, out } = paper();
  const step = countSteps(3, new AbortController().signal, out);
  await step("Install", async () => "done");
  await step("Build", async () => "unchanged");
  await expect(step("Serve", () => Promise.reject(new Error("no port")))).rejects.toThrow("no port");
  expect(lines.join("").replaceAll(/\d\.\d s/g, "T")).toBe(
    "[1/3] Install ...\n[1/3] Install · done in T\n" +
      "[2/3] Build ...\n[2/3] Build · nothing to do\n" +
      "[3/3] Serve ...\n[3/3] Serve · failed after T\n",
  );
});

test("after an interruption the step at work is stopped and none begins", async () => {
  const { lines, out } = paper();
  const interruption = new AbortController();
  const step = countSteps(2, interruption.signal, out);
  await expect(step("Build", () => Promise.reject(interruption.abort()))).rejects.toBeUndefined();
  await expect(step("Serve", async () => "done")).rejects.toThrow();
  expect(lines.join("")).toContain("[1/2] Build · stopped after");
  expect(lines.join("")).not.toContain("Serve");
});
