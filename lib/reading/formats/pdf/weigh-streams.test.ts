import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { weighStreams } from "./weigh-streams";

const packed = (bytes: number) => deflateSync(Buffer.alloc(bytes, "(The bridge opened in 2021) Tj "));
const stream = (told: string, content: Uint8Array, end = "\n") =>
  Buffer.concat([Buffer.from(`4 0 obj\n<< ${told} >>\nstream${end}`), content, Buffer.from("\nendstream\nendobj\n")]);
const file = (...streams: Buffer[]) => new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), ...streams]));
const flate = "/Filter /FlateDecode";
const [some, much] = [packed(30_000_000), packed(70_000_000)];

it.each([
  ["one stream", file(stream(flate, much))],
  ["one that says so briefly, after a longer line end", file(stream("/F /Fl", much, "\r\n"))],
  ["one whose sum is wrong", file(stream(flate, Buffer.concat([much.subarray(0, -4), Buffer.alloc(4)])))],
  ["several together", file(stream(flate, some), stream(flate, some), stream(flate, some))],
])("refuses what unpacks to more than any article: %s", (_, bytes) => {
  expect(() => weighStreams(bytes)).toThrow("unpacks to more than 64,000,000 bytes");
});

it("refuses what is packed twice over", () => {
  const twice = file(stream("/Filter [ /FlateDecode /FlateDecode ]", deflateSync(much)));
  expect(() => weighStreams(twice)).toThrow("packed twice over");
});

it.each([
  ["a picture, which nobody unpacks", file(stream(`/Subtype /Image ${flate}`, much))],
  ["what is not packed", file(stream("/Length 70", Buffer.alloc(70_000_000, "q Q ")))],
  ["what is less", file(stream(flate, some), stream(flate, some))],
  ["what is broken", file(stream(flate, Buffer.from("no such thing")))],
])("leaves alone %s", (_, bytes) => {
  expect(() => weighStreams(bytes)).not.toThrow();
});
