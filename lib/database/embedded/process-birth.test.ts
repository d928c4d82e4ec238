import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { birthOf } from "./process-birth.mjs";

test("a process has a birth for as long as it lives", async () => {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  expect(birthOf(child.pid ?? 0)).toBeTruthy();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(birthOf(child.pid ?? 0)).toBeUndefined();
});
