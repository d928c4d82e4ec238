import { extract } from "@/lib/text";
import { textOf } from "./sample-text";
import { each, elapsed, median } from "./time";

/** Below this many milliseconds a factor tells of timers and warming up, not of growth: the input is doubled until it takes as long. */
const leastBase = 10;
const rounds = 5;

/** By how much the time grows with ten times the text: ten of the small and one of the large, in turn, so that both pay for their own garbage. */
function factorOf(small: string, large: string): { ms: number; largeMs: number; factor: number } {
  const times = Array.from({ length: rounds }, () => ({
    ms: each(10, () => extract(small)),
    largeMs: elapsed(() => extract(large)),
  }));
  const factors = times.map(({ ms, largeMs }) => largeMs / ms);
  return {
    ms: median(times.map((t) => t.ms)),
    largeMs: median(times.map((t) => t.largeMs)),
    factor: median(factors),
  };
}

/** Prints how the time grows with articles; answers the worst factor for ten times the text. */
export function growth(): number {
  console.log("Growth");
  const factors = [20_000, 200_000].map((size) => {
    const [small, large] = [textOf(size), textOf(size * 10)];
    extract(small);
    const { ms, largeMs, factor } = factorOf(small, large);
    const claims = extract(large).claims.length;
    console.log(
      `  ${kB(size)} ${ms.toFixed(0).padStart(5)} ms -> ${kB(size * 10)} ${largeMs.toFixed(0).padStart(6)} ms, x ${factor.toFixed(1)}, ${claims} claims`,
    );
    return factor;
  });
  return Math.max(...factors);
}

const shapes: Record<string, string> = {
  "quotation marks": "“",
  "straight marks": "\" '",
  "full stops": "...a",
  digits: "1",
  spaces: " ",
  commas: "a, b was, ",
  hyphens: "a-",
  capitals: "Jane ",
  dates: "May 3, ",
  brackets: "(",
  "one sentence": "he said that she said that ",
  newlines: "a\n",
  titles: "President Minister ",
  "digits and spaces": "1 ",
  "numbers among words": "a 1 ",
  "open quotations": "“a ",
  stars: "*",
  pipes: "|",
  emphasis: "*a_b_",
  sums: "$1m to ",
  halves: "half a ",
  "combining marks": "e\u0301 ",
};

/** Prints how the time grows with inputs that no article holds; answers the worst factor for ten times the text. */
export function adversarial(): number {
  console.log("Adversarial inputs");
  const factors = Object.entries(shapes).map(([name, piece]) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    let size = 20_000;
    while (size < 320_000 && each(3, () => extract(of(size))) < leastBase) size *= 2;
    const { ms, largeMs, factor } = factorOf(of(size), of(size * 10));
    console.log(
      `  ${name.padEnd(16)} ${kB(size)} ${ms.toFixed(0).padStart(5)} ms -> ${kB(size * 10)} ${largeMs.toFixed(0).padStart(6)} ms, x ${factor.toFixed(1)}`,
    );
    return factor;
  });
  return Math.max(...factors);
}

const kB = (size: number) => `${(size / 1000).toString().padStart(5)} kB`;
