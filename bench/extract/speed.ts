import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract } from "@/lib/text";
import { textOf } from "./sample-text";
import { elapsed } from "./time";

const wordsIn = (text: string) => text.split(/\s+/).length;

/** Prints words a second beside those of wink's whole reading; answers how many times as fast as that the extractor is. */
export function speed(): number {
  // Short enough that a busy machine leaves whole runs undisturbed.
  const text = textOf(20_000);
  const nlp = winkNLP(model);
  // Turn and turn about, so that a busy machine slows both alike.
  let [ours, winks] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 600; run++) {
    ours = Math.min(
      ours,
      elapsed(() => extract(text)),
    );
    winks = Math.min(
      winks,
      elapsed(() => nlp.readDoc(text)),
    );
  }
  const rate = (ms: number) => `${Math.round(wordsIn(text) / (ms / 1000)).toLocaleString("en-US")} words/s`;
  const ratio = winks / ours;
  console.log(`Speed, one thread: extract ${rate(ours)}, wink's readDoc ${rate(winks)}, ratio ${ratio.toFixed(2)}`);
  return ratio;
}
