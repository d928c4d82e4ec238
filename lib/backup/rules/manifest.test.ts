import { describe, expect, it, test } from "vitest";
import {
  entryKind,
  fileName,
  headName,
  keyName,
  manifestFault,
  manifestName,
  migrationFault,
  partName,
} from "./manifest";

const sha256 = "a".repeat(64);

test.each([
  [headName, { kind: "head" }],
  [manifestName, { kind: "manifest" }],
  [keyName, { kind: "key" }],
  [partName("Event", 12), { kind: "table", of: "Event" }],
  [fileName(sha256), { kind: "file", of: sha256 }],
  ["../Event.copy", null],
  ['tables/Event" FROM/000001.copy', null],
  ["files/../../etc/passwd", null],
  ["files/short", null],
])("%s is %j", (name, kind) => {
  expect(entryKind(name)).toEqual(kind);
});

describe("the entries of a backup", () => {
  const [one, two] = [
    { name: "one", sha256: "1" },
    { name: "two", sha256: "2" },
  ];
  const manifest = { entries: [one, two], checkpoint: null };
  it.each([
    ["are all there", [one, two], null],
    ["end too early", [one], "two is missing"],
    ["have one changed", [one, { ...two, sha256: "3" }], "two is not as it was"],
    ["have one more", [one, two, { name: "three", sha256: "3" }], "three is in this backup"],
    ["stand in another order", [two, one], "one is missing"],
  ])("%s", (_, read, named) => {
    expect(manifestFault(manifest, read)).toEqual(named && expect.stringContaining(named));
  });
});

test.each([
  ["the same", ["a", "b"], ["a", "b"], null],
  ["an older one's", ["a"], ["a", "b"], "last migration was a"],
  ["a newer one's", ["a", "b", "c"], ["a", "b"], "last migration was c"],
])("takes tables that were made by %s migrations, or says why not", (_, backup, desk, named) => {
  expect(migrationFault(backup, desk)).toEqual(named && expect.stringContaining(named));
});
