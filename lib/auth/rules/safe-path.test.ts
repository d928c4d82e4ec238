import { describe, expect, it } from "vitest";
import { safePath, signInPath } from "./safe-path";

describe("safePath", () => {
  it.each(["/", "/people", "/articles/1?claim=3#c3", "/a%2F%2Fb", "/search?q=//x"])("keeps %s", (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    null,
    undefined,
    ["/people"],
    "",
    "people",
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/.//elsewhere.example",
    "\\\\elsewhere.example",
    "javascript:alert(1)",
    "/\n//elsewhere.example",
  ])("sends %j home", (path) => {
    expect(safePath(path)).toBe("/");
  });

  it("never leaves the desk, however the path is spelled", () => {
    for (const slash of ["/", "\\", "/\t", "/\r", "/.", "/..", "/./", "/%2e/"])
      for (const rest of ["/host", "\\host", "//host", "/\\host", "host"])
        expect(new URL(safePath(slash + rest), "http://desk.example").origin).toBe("http://desk.example");
  });
});

describe("signInPath", () => {
  it.each([
    [null, "/sign-in"],
    ["/", "/sign-in"],
    ["/people?x=1&y=2", "/sign-in?next=%2Fpeople%3Fx%3D1%26y%3D2"],
    ["//elsewhere.example", "/sign-in"],
  ])("%s -> %s", (from, expected) => {
    expect(signInPath(from)).toBe(expected);
  });
});
