import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { samples } from "@/lib/articles/samples";
import { extract } from "@/lib/text";
import { claimKinds } from "@/lib/text/schema";
import { expectations } from "./extract-expectations";

/** Prints the extractor's quality on the project's own samples, its speed beside wink's own reading, and how its time grows. */

/** The least of several runs: what the work takes when nothing else holds the machine. Milliseconds. */
function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const wordsIn = (text: string) => text.split(/\s+/).length;

/** Sample text over and over, up to `length` UTF-16 units; each copy under a heading of its own. */
function textOf(length: number): string {
  const parts: string[] = [];
  for (let total = 0, copy = 1; total < length; copy++) {
    const part = `Copy ${copy}\n\n${samples[copy % samples.length]?.text ?? ""}\n`;
    parts.push(part);
    total += part.length;
  }
  return parts.join("").slice(0, length);
}

function quality(): void {
  console.log("Quality on the samples: expected claims found, and words that must be no claim");
  for (const { slug, text, publishedAt } of samples) {
    const { claims } = extract(text, { publishedAt });
    const wanted = expectations.filter((e) => e.slug === slug);
    const found = (e: (typeof wanted)[number]) =>
      claims.some((c) => c.kind === e.kind && c.core.exact.includes(e.core));
    const hit = wanted.filter((e) => e.claim && found(e)).length;
    const wrong = wanted.filter((e) => !e.claim && found(e)).length;
    const all = wanted.filter((e) => e.claim).length;
    const kinds = claimKinds.map((kind) => `${kind} ${claims.filter((c) => c.kind === kind).length}`).join(", ");
    console.log(
      `  ${slug.padEnd(18)} ${hit}/${all} found, ${wrong}/${wanted.length - all} wrong | ${claims.length} claims: ${kinds}`,
    );
  }
}

function speed(): void {
  // Short enough that a busy machine leaves whole runs undisturbed.
  const text = textOf(20_000);
  const nlp = winkNLP(model);
  // Turn and turn about, so that a busy machine slows both alike.
  let [ours, winks] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 100; run++) {
    ours = Math.min(
      ours,
      fastest(1, () => extract(text)),
    );
    winks = Math.min(
      winks,
      fastest(1, () => nlp.readDoc(text)),
    );
  }
  const rate = (ms: number) => `${Math.round(wordsIn(text) / (ms / 1000)).toLocaleString("en-US")} words/s`;
  console.log(
    `Speed, one thread: extract ${rate(ours)}, wink's readDoc ${rate(winks)}, ratio ${(winks / ours).toFixed(2)}`,
  );
}

function growth(): void {
  console.log("Growth");
  let before = 0;
  for (const size of [20_000, 200_000, 2_000_000]) {
    const text = textOf(size);
    let claims = 0;
    const ms = fastest(size > 1_000_000 ? 2 : 5, () => {
      claims = extract(text).claims.length;
    });
    const factor = before ? `, ${(ms / before).toFixed(1)} x the time for 10 x the text` : "";
    console.log(
      `  ${(size / 1000).toString().padStart(5)} kB ${ms.toFixed(0).padStart(6)} ms, ${claims} claims${factor}`,
    );
    before = ms;
  }
}

/** Below this many milliseconds a factor tells of timers and warming up, not of growth: the input is doubled until it takes as long. */
const leastBase = 10;

function adversarial(): void {
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
  };
  console.log("Adversarial inputs: the time for 10 x the text, as a factor");
  for (const [name, piece] of Object.entries(shapes)) {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    let size = 20_000;
    while (size < 320_000 && fastest(2, () => extract(of(size))) < leastBase) size *= 2;
    const [small, large] = [of(size), of(size * 10)];
    let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < 3; run++) {
      a = Math.min(
        a,
        fastest(3, () => extract(small)),
      );
      b = Math.min(
        b,
        fastest(1, () => extract(large)),
      );
    }
    console.log(
      `  ${name.padEnd(16)} ${(size / 1000).toString().padStart(4)} kB ${a.toFixed(0).padStart(5)} ms -> ${b.toFixed(0).padStart(6)} ms, x ${(b / a).toFixed(1)}`,
    );
  }
}

quality();
speed();
growth();
adversarial();
