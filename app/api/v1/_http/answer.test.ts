import { expect, test } from "vitest";
import { type ApiFailure, answer, refuse } from "./answer";

test.each<[ApiFailure["code"], number]>([
  ["not-signed-in", 401],
  ["forbidden", 403],
  ["cross-site", 403],
  ["not-found", 404],
  ["conflict", 409],
  ["busy", 503],
  ["too-large", 413],
  ["invalid", 422],
  ["fault", 500],
])("%s answers with %i", async (code, status) => {
  const response = refuse({ code, message: "So it is.", fields: { title: "Too long." } });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: { code, message: "So it is.", fields: { title: "Too long." } } });
});

test("no answer is kept by a browser or a proxy on the way", () => {
  expect(answer({}).headers.get("cache-control")).toBe("no-store");
});

test("a busy desk says when to ask again, and no other refusal does", () => {
  expect(refuse({ code: "busy", message: "Others wait." }).headers.get("retry-after")).toMatch(/^\d+$/);
  expect(refuse({ code: "conflict", message: "It changed." }).headers.get("retry-after")).toBeNull();
});
