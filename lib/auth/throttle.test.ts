import { describe, expect, it } from "vitest";
import { newThrottle } from "./throttle";

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);
const tries = (throttle: ReturnType<typeof newThrottle>, key: string, count: number, now = start) =>
  Array.from({ length: count }, () => throttle.begin(key, now));

describe("a throttle of three in five minutes", () => {
  const three = () => newThrottle({ most: 3, minutes: 5 });

  it("lets three through and then says how long to wait", () => {
    expect(tries(three(), "a", 5)).toEqual([0, 0, 0, 5, 5]);
  });

  it("opens again when the time is over, not a moment before", () => {
    const throttle = three();
    tries(throttle, "a", 3);
    expect(throttle.begin("a", start + 4 * minute)).toBe(1);
    expect(throttle.begin("a", start + 5 * minute - 1)).toBe(1);
    expect(throttle.begin("a", start + 5 * minute)).toBe(0);
  });

  it("does not start the wait anew with each refused try", () => {
    const throttle = three();
    tries(throttle, "a", 50, start + minute);
    expect(throttle.begin("a", start + 6 * minute)).toBe(0);
  });

  it("keeps the keys apart", () => {
    const throttle = three();
    tries(throttle, "a", 4);
    expect(throttle.begin("b", start)).toBe(0);
  });

  it("forgets the failures of whoever then succeeds", () => {
    const throttle = three();
    tries(throttle, "a", 2);
    throttle.succeed("a");
    expect(tries(throttle, "a", 3)).toEqual([0, 0, 0]);
  });

  it("never holds more keys than it was given room for, and drops the oldest", () => {
    const throttle = newThrottle({ most: 1, minutes: 5, keys: 2 });
    for (const key of ["a", "b", "c"]) throttle.begin(key, start);
    expect(throttle.begin("c", start)).toBe(5);
    expect(throttle.begin("b", start)).toBe(5);
    expect(throttle.begin("a", start)).toBe(0);
  });
});
