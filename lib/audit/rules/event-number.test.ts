import { expect, test } from "vitest";
import { eventNumberSchema } from "./event-number";

test.each([
  ["1", 1],
  ["2147483647", 2_147_483_647],
  [undefined, undefined],
])("%s is %s", (given, read) => {
  expect(eventNumberSchema.parse(given)).toBe(read);
});

test.each(["0", "-1", "1.5", "2147483648", "1e300", "abc", ""])("%j is no event", (given) => {
  expect(eventNumberSchema.safeParse(given).success).toBe(false);
});
