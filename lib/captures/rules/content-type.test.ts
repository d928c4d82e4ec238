import { describe, expect, it } from "vitest";
import { contentType } from "./content-type";

const text = (words: string) => new TextEncoder().encode(words);
const bytes = (...numbers: number[]) => new Uint8Array([...numbers, ...new Array(40).fill(0)]);
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);

describe("what bytes are", () => {
  it.each([
    ["a page that says it is a picture", text("<!doctype html><script>1</script>"), "image/png", "text/html"],
    ["a page that says it is plain text", text(" \n<HTML><body>"), "text/plain", "text/html"],
    ["a drawing that says it is a picture", text('<svg xmlns="x" onload="a()">'), "image/png", "image/svg+xml"],
    ["a drawing behind a declaration", text('<?xml version="1.0"?><!-- a --><svg>'), "text/plain", "image/svg+xml"],
    ["a picture that says it is a page", png, "text/html", "image/png"],
    ["a document that says it is a picture", text("%PDF-1.7\n%âã"), "image/png", "application/pdf"],
    ["a program", bytes(0x4d, 0x5a, 0x90), "text/plain", "application/x-msdownload"],
    ["binary data that says it is a page", bytes(1, 2, 3, 4), "text/html", "application/octet-stream"],
    ["words", text("Budget for 2024"), "", "text/plain"],
    ["words that say they are a script", text("alert(1)"), "text/javascript", "text/plain"],
    ["words that say they are a page", text("no markup at all"), "text/html", "text/html"],
    ["a transcript", text("WEBVTT\n\n00:01.000 --> 00:02.000\nYes."), "", "text/vtt"],
    ["a table", text("a,b\n1,2"), "text/csv", "text/csv"],
    ["words in another encoding", new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68]), "", "text/plain"],
  ])("%s", async (_, given, said, type) => expect(await contentType(given, said)).toBe(type));
});
