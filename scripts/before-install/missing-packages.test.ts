import { expect, test } from "vitest";
import { missingPackages } from "./missing-packages.mjs";

const linux = { os: "linux", cpu: "x64", libc: "glibc" as const };
const root = { "": { version: "0.1.0" } };

test.each([
  ["nothing is installed", { "node_modules/zod": { version: "4.0.0" } }, undefined, ["node_modules/zod"]],
  ["another version is", { a: { version: "2.0.0" } }, { a: { version: "1.0.0" } }, ["a"]],
  ["all is there", { a: { version: "2.0.0" } }, { a: { version: "2.0.0" } }, []],
  ["one is left over", { a: { version: "2.0.0" } }, { a: { version: "2.0.0" }, b: { version: "1.0.0" } }, []],
  ["a binary of this platform", { a: { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] } }, {}, ["a"]],
  ["a binary of another system", { a: { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["x64"] } }, {}, []],
  ["a binary of another processor", { a: { version: "1.0.0", optional: true, os: ["linux"], cpu: ["arm64"] } }, {}, []],
  ["a binary of another C library", { a: { version: "1.0.0", optional: true, os: ["linux"], libc: ["musl"] } }, {}, []],
  ["a binary for all but one system", { a: { version: "1.0.0", optional: true, os: ["!win32"] } }, {}, ["a"]],
  ["an optional one for any platform", { a: { version: "1.0.0", optional: true } }, {}, []],
])("%s", (_, locked, installed, missing) => {
  const found = installed && { packages: { ...root, ...installed } };
  expect(missingPackages({ packages: { ...root, ...locked } }, found, linux)).toEqual(missing);
});
