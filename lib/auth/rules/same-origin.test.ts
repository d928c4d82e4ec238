import { describe, expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const desk = "https://desk.example";

describe("a change is taken from the desk's own pages only", () => {
  test.each<[string, Record<string, string>, boolean]>([
    ["its own origin", { origin: desk }, true],
    ["its own origin, as a browser says it twice", { origin: desk, "sec-fetch-site": "same-origin" }, true],
    ["a browser that sends no Origin", { "sec-fetch-site": "same-origin" }, true],
    ["another name the desk is reached by", { origin: "http://localhost:3000", host: "localhost:3000" }, true],
    ["another site", { origin: "https://evil.example", host: "desk.example" }, false],
    ["another site that a browser marks", { origin: desk, "sec-fetch-site": "cross-site" }, false],
    ["another part of the same site", { origin: "https://blog.desk.example", "sec-fetch-site": "same-site" }, false],
    ["an address typed by hand", { "sec-fetch-site": "none" }, false],
    ["a page without an origin, as in a sandbox", { origin: "null", host: "desk.example" }, false],
    ["another port", { origin: "https://desk.example:8443", host: "desk.example" }, false],
    ["an origin that is no address", { origin: "desk.example", host: "desk.example" }, false],
    ["a name that only begins like the desk's", { origin: "https://desk.example.evil.example" }, false],
    ["nothing said at all", {}, false],
  ])("%s", (_, headers, expected) => {
    expect(isSameOrigin(new Headers(headers), desk)).toBe(expected);
  });
});
