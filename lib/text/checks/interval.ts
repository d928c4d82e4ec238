import type { Check } from "./finding";
import { holdsLength } from "./interval/durations";
import { jubileeFindings } from "./interval/jubilees";
import { sinceFindings } from "./interval/since";
import { spanFindings } from "./interval/spans";

/** A length, distance in time, anniversary or edition that the times of the text do not give. */
export const intervalCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence, n) => {
    const jubilees = jubileeFindings(reading, reading.sentences, n);
    if (!sentence.marks.some((m) => m.when.month !== null || m.when.year !== null || m.sort === "T")) return jubilees;
    const next = reading.sentences[n + 1];
    const own = holdsLength(sentence);
    return [
      ...jubilees,
      ...(own || (next && holdsLength(next)) ? spanFindings(reading, sentence, next) : []),
      ...(own ? sinceFindings(reading, sentence, reading.sentences[n - 1]) : []),
    ];
  });
