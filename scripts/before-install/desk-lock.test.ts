import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holdDesk } from "./desk-lock.mjs";

let folder: string;
const lock = () => path.join(folder, "held-by.json");

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "desk-lock-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a free desk is held, and the next one learns by whom and what for", () => {
  expect(holdDesk(folder, "serving")).toBeUndefined();
  expect(holdDesk(folder, "also serving")).toMatchObject({ pid: process.pid, doing: "serving" });
});

test("a desk whose holder was killed is free, even when another process has its number now", () => {
  writeFileSync(lock(), JSON.stringify({ pid: process.pid, born: "long ago", doing: "serving" }));
  expect(holdDesk(folder, "serving again")).toBeUndefined();
});

test("a lock cut short while it was written holds nobody off", () => {
  writeFileSync(lock(), '{"pid": 12');
  expect(holdDesk(folder, "serving")).toBeUndefined();
  expect(existsSync(lock())).toBe(true);
});
