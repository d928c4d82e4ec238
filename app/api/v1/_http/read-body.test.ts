import { describe, expect, test } from "vitest";
import { readBytes, readForm, readJson } from "./read-body";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("https://desk.example/api", { method: "POST", body, headers, duplex: "half" } as RequestInit);

const stream = (...parts: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

describe("a body", () => {
  test("of just the limit is read whole", async () => {
    expect(await readBytes(post(stream("abc", "def")), 6)).toEqual({
      ok: true,
      value: new TextEncoder().encode("abcdef"),
    });
  });

  test("beyond the limit is refused though no header told of its length", async () => {
    expect(await readBytes(post(stream("abc", "defg")), 6)).toMatchObject({
      ok: false,
      failure: { code: "too-large" },
    });
  });

  test("that announces more than the limit is not read at all", async () => {
    const request = post("abcdefg", { "content-length": "7" });
    expect(await readBytes(request, 6)).toMatchObject({ ok: false, failure: { code: "too-large" } });
    expect(request.bodyUsed).toBe(false);
  });

  test.each([
    ["half an object", '{"text": '],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["nothing", ""],
  ])("that should be JSON and is %s is refused", async (_, body) => {
    expect(await readJson(post(body), 100)).toMatchObject({ ok: false, failure: { code: "invalid" } });
  });

  test("that is a form gives its file's bytes back untouched", async () => {
    const form = new FormData();
    form.set("file", new File([new Uint8Array([0xef, 0xbb, 0xbf, 0x61])], "a.txt"));
    const read = await readForm(post(form), 1000);
    const file = read.ok ? read.value.get("file") : null;
    expect(file instanceof File && new Uint8Array(await file.arrayBuffer())).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf, 0x61]),
    );
  });

  test("that claims to be a form and is none is refused", async () => {
    expect(await readForm(post("x", { "content-type": "multipart/form-data; boundary=b" }), 100)).toMatchObject({
      ok: false,
      failure: { code: "invalid" },
    });
  });
});
