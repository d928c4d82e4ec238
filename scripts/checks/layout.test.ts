import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../before-install/data-folder.mjs";

const ROOMS = ["app", "lib", "scripts", "e2e", "bench"];
const SAYS_NOTHING = /^(utils?|helpers?|services?|misc|common)(\.|$)/;
const LONGEST = 300;

const files = ROOMS.flatMap((room) =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" }).map((file) => path.join(room, file)),
).filter((file) => !file.startsWith("lib/database/generated"));

test("every room and file is named for what is in it", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => file.split(path.sep).some((part) => SAYS_NOTHING.test(part)))).toEqual([]);
});

test("no source file is too long to read in one go", () => {
  const sources = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
  const lines = (file: string) => readFileSync(path.join(ROOT, file), "utf8").split("\n").length;
  expect(sources.filter((file) => lines(file) > LONGEST)).toEqual([]);
});

test("a test that replaces a module says so in its name, and keeps what it imported from other tests", () => {
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file) && file !== "scripts/checks/layout.test.ts");
  const replaces = (file: string) => readFileSync(path.join(ROOT, file), "utf8").includes("vi.mock(");
  expect(tests.filter(replaces)).toEqual(tests.filter((file) => file.includes(".mocked.")));
});
