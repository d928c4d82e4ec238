import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourcePrint } from "./source-print";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "source-print-"));
  write("app/page.tsx", "one");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

test("the same sources give the same print", () => {
  const before = sourcePrint(root);
  write("app/page.tsx", "one");
  expect(sourcePrint(root)).toBe(before);
});

test.each([
  ["a changed file", "app/page.tsx"],
  ["a new file", "app/about/page.tsx"],
  ["a new lockfile", "package-lock.json"],
  ["a folder whose name only sounds like a test's", "lib/e2e/a.ts"],
])("%s gives another", (_, file) => {
  const before = sourcePrint(root);
  write(file, "two");
  expect(sourcePrint(root)).not.toBe(before);
});

test("content that moves from one file to the next gives another", () => {
  write("a", "xy");
  write("b", "z");
  const before = sourcePrint(root);
  write("a", "x");
  write("b", "yz");
  expect(sourcePrint(root)).not.toBe(before);
});

test.each([
  "app/page.test.tsx",
  "node_modules/zod/index.js",
  ".next/build",
  "e2e/first.spec.ts",
  "docs/a.md",
  "lib/database/generated/client.ts",
  "lib/worker/generated/worker.cjs",
])("%s is no source of a build", (file) => {
  const before = sourcePrint(root);
  write(file, "two");
  expect(sourcePrint(root)).toBe(before);
});
