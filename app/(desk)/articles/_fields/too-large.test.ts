import { expect, test } from "vitest";
import { fileByteLimit } from "@/lib/reading/formats/read-result";
import { tooLarge } from "./too-large";

function form(text: string, file: Uint8Array<ArrayBuffer>) {
  const made = new FormData();
  made.set("text", text);
  made.set("file", new File([file], "long.txt"));
  return made;
}

test("what just fits is sent", () => {
  expect(tooLarge(form("", new Uint8Array(fileByteLimit)))).toBeNull();
});

test("a byte more is refused at the file, with its size", () => {
  const failure = tooLarge(form("", new Uint8Array(fileByteLimit + 1)));
  expect(failure?.fields?.file).toContain("“long.txt”");
  expect(failure?.fields?.file).toContain("10 MB");
});

test("a text counts in bytes, not in letters", () => {
  expect(tooLarge(form("é".repeat(fileByteLimit / 2 + 1), new Uint8Array()))?.fields).toHaveProperty("text");
});

test("text and file together must fit, since they travel together", () => {
  expect(tooLarge(form("ab", new Uint8Array(fileByteLimit - 1)))?.fields).toHaveProperty("file");
});
