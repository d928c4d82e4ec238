import { describe, expect, it } from "vitest";
import { touchedBy } from "./touched-by";

const claim = (id: string, coreStart: number, coreEnd: number) => ({ id, coreStart, coreEnd });
const whole = claim("whole", 0, 100);
const age = claim("age", 20, 25);
const birth = claim("birth", 60, 70);

describe("the claims a finding is about", () => {
  it.each([
    [
      "those that stand closest on each place",
      [
        { start: 20, end: 22 },
        { start: 60, end: 70 },
      ],
      ["age", "birth"],
    ],
    ["the longer one where no other stands there", [{ start: 30, end: 40 }], ["whole"]],
    ["none that only ends where a place begins", [{ start: 100, end: 110 }], []],
  ])("are %s", (_, places, expected) => {
    expect([...touchedBy(places, [whole, age, birth])]).toEqual(expected);
  });

  it("are all the parts of a sum that one place tells, however long each is", () => {
    const parts = [claim("210 people", 0, 10), claim("95", 24, 26), claim("60", 50, 52), claim("all", 0, 90)];
    expect([...touchedBy([{ start: 0, end: 60 }], parts)]).toEqual(["210 people", "95", "60"]);
  });

  it("are all that are equally close: a date and a quantity on the same words", () => {
    const twin = claim("twin", 40, 45);
    expect([...touchedBy([{ start: 20, end: 45 }], [whole, age, twin])]).toEqual(["age", "twin"]);
  });
});
