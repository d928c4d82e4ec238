import { expect, test } from "vitest";
import { createUnderWay } from "./under-way";

test("what waits goes on once the last answer is in, and not before", async () => {
  const underWay = createUnderWay();
  const order: string[] = [];
  const [one, two] = [underWay.begin(), underWay.begin()];
  const waited = underWay.over().then(() => order.push("on"));
  one();
  await Promise.resolve();
  order.push("first answer");
  two();
  await waited;
  expect(order).toEqual(["first answer", "on"]);
});

test("nothing waits where nothing is awaited", () => expect(createUnderWay().over()).resolves.toBeUndefined());
