import { expect, test } from "vitest";
import { parsePostmaster } from "./postmaster-file";

test.each([
  ["a server", "4711\n/data\n1790000000\n5433\n\n127.0.0.1\n  917505   12\nready   \n", { pid: 4711, port: 5433 }],
  ["one that has just begun", "4711\n/data\n", undefined],
  ["an empty file", "", undefined],
  ["something else", "a\nb\nc\nd\n", undefined],
])("parsePostmaster: %s", (_, text, expected) => {
  expect(parsePostmaster(text)).toEqual(expected);
});
