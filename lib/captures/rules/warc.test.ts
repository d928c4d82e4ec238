import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { WARCParser } from "warcio";
import { type Archived, warcAround } from "./warc";

const body = new TextEncoder().encode("<p>Der Kai wurde 1911 gepflastert – für alle. 🚀</p>");
const captured: Archived = {
  id: "346f6544-eea7-406b-a393-6a4a5e0e5afe",
  at: "2026-11-28T21:36:05.123Z",
  address: "https://lamp.example/kai",
  redirects: [
    { address: "http://lamp.example/kai", status: 301 },
    { address: "https://www.lamp.example/kai", status: 302 },
  ],
  status: 200,
  headers: [
    ["content-type", "text/html; charset=utf-8"],
    ["content-encoding", "gzip"],
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2"],
    ["x-trick", "a\r\n\r\nWARC/1.1"],
  ],
  sha256: createHash("sha256").update(body).digest("hex"),
  size: body.length,
};

async function* written() {
  const { before, after } = warcAround(captured);
  yield before;
  yield body;
  yield after;
}

it("is read by another's reader, record by record, with the bytes as they were", async () => {
  const records: {
    type: string | null | undefined;
    uri: string | null | undefined;
    status: unknown;
    length: number;
  }[] = [];
  const payloads: Uint8Array[] = [];
  for await (const record of new WARCParser(written())) {
    const payload = await record.readFully(true);
    payloads.push(payload);
    const { warcType: type, warcTargetURI: uri } = record;
    records.push({ type, uri, status: record.httpHeaders?.statusCode, length: payload.length });
  }
  expect(records).toMatchObject([
    { type: "warcinfo" },
    { type: "response", uri: "http://lamp.example/kai", status: 301 },
    { type: "response", uri: "https://www.lamp.example/kai", status: 302 },
    { type: "response", uri: "https://lamp.example/kai", status: 200, length: body.length },
  ]);
  expect(Buffer.compare(payloads.at(-1) ?? new Uint8Array(), body)).toBe(0);
});

it("leaves out that the bytes are packed, keeps each cookie, and breaks no line", () => {
  const text = new TextDecoder().decode(warcAround(captured).before);
  expect(text).not.toContain("content-encoding");
  expect(text.match(/set-cookie/g)).toHaveLength(2);
  expect(text).toContain("x-trick: a WARC/1.1\r\n");
  expect(text).toMatch(/WARC-Payload-Digest: sha256:[A-Z2-7]{52}====\r\n/);
});
