import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const palette = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

type Mode = "light" | "dark";

function colour(name: string, mode: Mode): string {
  const value = palette.get(name)?.[mode];
  if (!value) throw new Error(`tokens.css has no --${name}`);
  return value;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The ratio of WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const verdicts = ["sourced", "disputed", "unverified", "disagreed", "to-check"];
const papers = ["paper", "paper-raised", "paper-sunk"];
const text = [
  ...papers.flatMap((paper) => ["ink", "ink-muted", "accent"].map((ink) => [ink, paper] as const)),
  ["accent", "accent-wash"] as const,
  ["paper", "ink"] as const,
  ["paper", "accent"] as const,
  ...verdicts.flatMap((verdict) =>
    [...papers, `${verdict}-wash`].flatMap((ground) => [[`${verdict}-ink`, ground] as const, ["ink", ground] as const]),
  ),
];
const lines = papers.flatMap((paper) => ["rule-strong", "focus", ...verdicts].map((line) => [line, paper] as const));

describe.each<Mode>(["light", "dark"])("the %s palette", (mode) => {
  it.each(text)("sets --%s on --%s readably (4.5:1)", (ink, ground) => {
    expect(contrast(colour(ink, mode), colour(ground, mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines)("draws --%s on --%s visibly (3:1)", (line, ground) => {
    expect(contrast(colour(line, mode), colour(ground, mode))).toBeGreaterThanOrEqual(3);
  });
});

it("knows black from white", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
