import { unstable_doesMiddlewareMatch as goesThrough } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { requestedPathHeader } from "@/lib/auth/rules/safe-path";
import nextConfig from "./next.config.js";
import { config, proxy } from "./proxy";

const policyOf = (path: string) =>
  proxy(new NextRequest(`https://desk.example${path}`))
    .headers.get("content-security-policy")
    ?.split("; ") ?? [];

test.each(["/", "/sign-in", "/articles/1/history?before=2", "/invitations/abc", "/api/auth/signout", "/nowhere"])(
  "%s is framed by nobody, loads from the desk alone and runs what the desk wrote for it",
  (path) => {
    expect(goesThrough({ config, nextConfig, url: path })).toBe(true);
    const policy = policyOf(path);
    expect(policy).toEqual(
      expect.arrayContaining([
        ...["default-src 'self'", "connect-src 'self'", "object-src 'none'"],
        ...["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
        expect.stringMatching(/^script-src 'nonce-[\w-]{36}' 'strict-dynamic'$/),
      ]),
    );
    expect(policy.join(" ")).not.toMatch(/unsafe-eval|\*|https?:/);
  },
);

const action = { "next-action": "1" };
test.each([
  ["a page", "/articles/1?claim=a", {}, "/articles/1?claim=a"],
  [
    "a link to another claim",
    "/articles/1?claim=a",
    { referer: "https://desk.example/articles/1?claim=b" },
    "/articles/1?claim=a",
  ],
  [
    "an action of a page that wrote its address",
    "/articles/1?claim=a",
    { ...action, referer: "https://desk.example/articles/1?claim=b" },
    "/articles/1?claim=b",
  ],
  [
    "an action sent from elsewhere",
    "/articles/1?claim=a",
    { ...action, referer: "https://desk.example/inbox?b=2" },
    "/articles/1?claim=a",
  ],
  ["an action that says nothing of its page", "/articles/1?claim=a", action, "/articles/1?claim=a"],
  [
    "an action with no address for its page",
    "/articles/1?claim=a",
    { ...action, referer: "about:blank" },
    "/articles/1?claim=a",
  ],
])("%s leads back from signing in to where its person was", (_, path, headers, back) => {
  const answer = proxy(new NextRequest(`https://desk.example${path}`, { headers }));
  expect(answer.headers.get(`x-middleware-request-${requestedPathHeader}`)).toBe(back);
});

test("no two answers let the same script run", () => {
  expect(policyOf("/")).not.toEqual(policyOf("/"));
});

test.each(["/api/v1/articles/1/original", "/_next/static/a.js"])("%s is no page, and says its own", (url) => {
  expect(goesThrough({ config, nextConfig, url })).toBe(false);
});
