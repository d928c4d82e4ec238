import { expect, it } from "vitest";
import { pageHereSchema } from "@/lib/live/schema";
import { newPageId } from "./new-page-id";

it("makes ids that the desk takes, each another", () => {
  const ids = Array.from({ length: 1000 }, newPageId);
  expect(ids.every((id) => pageHereSchema.safeParse({ state: "gone", id }).success)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
