import { expect, it } from "vitest";
import { paceFrom } from "./pace";

const at = (...minutes: number[]) => minutes.map((minute) => new Date(minute * 60_000));

it.each([
  ["nothing", [], null],
  ["too little", [0, 1, 2, 3], null],
  ["a steady hand", [0, 2, 4, 6, 8], 2],
  ["any order", [8, 0, 4, 2, 6], 2],
  ["four at once after two minutes each way", [0, 4, 4, 4, 4], 1],
  ["a night between", [0, 1, 2, 900, 901, 902], 1],
])("tells of %s how long a claim takes", (_, minutes, pace) => {
  expect(paceFrom(at(...minutes))).toBe(pace === null ? null : pace * 60_000);
});
