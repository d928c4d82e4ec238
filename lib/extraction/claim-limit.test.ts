import { expect, it } from "vitest";
import { tooManyClaims } from "./claim-limit";

it.each([
  [50_000, undefined, null],
  [50_001, undefined, "50,001 claims, and the desk takes 50,000"],
  [50_001, "", "50,001 claims, and the desk takes 50,000"],
  [3, "2", "3 claims, and the desk takes 2 an article"],
  [3, "2", "TICKMARK_MOST_CLAIMS"],
  [2, "2", null],
  [80_002, "100000", null],
])("of %i claims with the setting %j says %j", (claims, set, words) => {
  const refused = tooManyClaims(claims, set);
  expect(refused?.failure.message ?? null).toEqual(words === null ? null : expect.stringContaining(words));
});
