import { unstable_getResponseFromNextConfig as responseFrom } from "next/experimental/testing/server";
import { expect, test } from "vitest";
import nextConfig from "./next.config.js";

async function headersOf(path: string) {
  return (await responseFrom({ url: `https://desk.example${path}`, nextConfig })).headers;
}

test.each(["/", "/sign-in", "/articles/1/history?before=2", "/invitations/abc", "/api/auth/signout", "/nowhere"])(
  "%s is what it says it is, and tells no other site its address",
  async (path) => {
    const headers = await headersOf(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  },
);

test("leaves the API's own headers alone, whose downloads are in a sandbox", async () => {
  expect((await headersOf("/api/v1/articles/1/original")).get("content-security-policy")).toBeNull();
});
