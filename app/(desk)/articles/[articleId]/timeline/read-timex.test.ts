import { describe, expect, it } from "vitest";
import { readTimex } from "./read-timex";

const day = (days: number) => new Date(days * 86_400_000).toISOString().replace(/T00:00:00.000Z|:00.000Z/, "");
const told = (value: string, year?: number) => {
  const place = readTimex(value, year);
  return place.state === "placed" ? `${day(place.from)} – ${day(place.to)}` : place.state;
};

describe("readTimex", () => {
  it.each([
    ["2026-03-05", "2026-03-05 – 2026-03-06"],
    ["2026-03-05T02:10", "2026-03-05T02:10 – 2026-03-05T02:10"],
    ["2026-03-05TNI", "2026-03-05 – 2026-03-06"],
    ["2026-03", "2026-03-01 – 2026-04-01"],
    ["2026-12", "2026-12-01 – 2027-01-01"],
    ["2026-03-XX", "2026-03-01 – 2026-04-01"],
    ["2026", "2026-01-01 – 2027-01-01"],
    ["2026-XX-XX", "2026-01-01 – 2027-01-01"],
    ["0044", "0044-01-01 – 0045-01-01"],
    ["199X", "1990-01-01 – 2000-01-01"],
    ["18", "1800-01-01 – 1900-01-01"],
    ["2026-SP", "2026-03-01 – 2026-06-01"],
    ["2026-WI", "2026-12-01 – 2027-03-01"],
    ["2026-Q4", "2026-10-01 – 2027-01-01"],
    ["2026-H2", "2026-07-01 – 2027-01-01"],
    ["2026-W01", "2025-12-29 – 2026-01-05"],
    ["2026-W10-WE", "2026-03-07 – 2026-03-09"],
    ["2026-W10-5", "2026-03-06 – 2026-03-07"],
    ["2019/2021", "2019-01-01 – 2022-01-01"],
    ["2024-03-03/2024-03-05", "2024-03-03 – 2024-03-06"],
    ["2021/2019", "impossible"],
    ["2024-02-30", "impossible"],
    ["2024-13", "impossible"],
    ["XXXX-02-30", "impossible"],
    ["2024-02-29", "2024-02-29 – 2024-03-01"],
    ["XXXX-02-29", "yearless"],
    ["XXXX-11-09", "yearless"],
    ["XXXX-10", "yearless"],
    ["XXXX-SU", "yearless"],
    ["XXXX-XX-XX", "open"],
    ["XXXX-WXX-WE", "open"],
    ["XXXX", "open"],
    ["nonsense", "open"],
    ["", "open"],
    ["P25M", "length"],
    ["PT25M", "length"],
  ])("places %j: %s", (value, expected) => {
    expect(told(value)).toBe(expected);
  });

  it("takes the year it is given only where the text leaves it open", () => {
    expect(told("XXXX-11-09", 2025)).toBe("2025-11-09 – 2025-11-10");
    expect(told("XXXX-02-29", 2025)).toBe("impossible");
    expect(told("2024-11-09", 2025)).toBe("2024-11-09 – 2024-11-10");
  });
});
