import { expect, test } from "vitest";
import { routeOf } from "./route-of";

const id = "01a222b5-e5ff-73f9-8ed5-844e18c5a245";

test.each([
  ["/", 200, "/"],
  ["/articles?q=typed+words", 200, "/articles"],
  [`/articles/${id}/revisions/3`, 200, "/articles/[id]/revisions/[number]"],
  [`/api/v1/articles/${id}/exports/csv`, 200, "/api/v1/articles/[id]/exports/csv"],
  ["/invitations/Zm9vYmFy", 200, "/invitations/[token]"],
  ["/passwords/Zm9vYmFy", 404, "unknown"],
  ["/_next/static/chunks/abc123.js", 200, "/_next"],
  ["/ada@newsroom.example", 404, "unknown"],
  ["//evil.example/x", 400, "unknown"],
])("%s answered with %i is %s", (path, status, expected) => expect(routeOf(path, status)).toBe(expected));
