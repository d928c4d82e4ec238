import { describe, expect, it } from "vitest";
import { namesIn } from "./names";

const cases: [string[], string | null][] = [
  [["Ada Marsh"], "Ada Marsh"],
  [["By", "Ada Marsh"], "Ada Marsh"],
  [["Words by Ada Marsh"], "Ada Marsh"],
  [["By Ada Marsh and Jo Li"], "Ada Marsh and Jo Li"],
  [["Ada Marsh", " and ", "Jo Li"], "Ada Marsh, Jo Li"],
  [["ADA MARSH, JO LI and ROB PYE"], "ADA MARSH, JO LI and ROB PYE"],
  [["By Ada Marsh | March 3, 2026 | Email"], "Ada Marsh"],
  [["Ada Marsh 3 March 2026 12:04"], "Ada Marsh"],
  [["Ada Marsh", "Transport Correspondent"], "Ada Marsh"],
  [["Ada Marsh, Senior Reporter"], "Ada Marsh"],
  [["Ada Marsh Senior Reporter"], "Ada Marsh"],
  [["Ada Marsh, The Harbour Post"], "Ada Marsh"],
  [["Ada Marsh", "HARBOUR POST"], "Ada Marsh"],
  [["Ada Marsh", "@adamarsh"], "Ada Marsh"],
  [["Ada Marsh ada@post.example"], "Ada Marsh"],
  [["Ada Marsh (https://post.example/ada)"], "Ada Marsh"],
  [["Ada Marsh in Lentara"], "Ada Marsh"],
  [["Reuters"], "Reuters"],
  [["María de la Peña, Đỗ Văn Hải"], "María de la Peña, Đỗ Văn Hải"],
  [["By"], null],
  [["Sunday, Feb 1, 2026 11:57 AM UTC"], null],
  [["Senior Reporter"], null],
  [["Updated 3 hours ago"], null],
  [["@adamarsh"], null],
  [["follow"], null],
  [[], null],
];

describe("namesIn", () => {
  it.each(cases)("%j: %j", (pieces, names) => {
    expect(namesIn(pieces)).toBe(names);
  });
});
