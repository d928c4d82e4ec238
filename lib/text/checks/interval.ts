import type { Check } from "./finding";
import { jubileeFindings } from "./interval/jubilees";
import { sinceFindings } from "./interval/since";
import { spanFindings } from "./interval/spans";

/** A length, distance in time, anniversary or edition that the times of the text do not give. */
export const intervalCheck: Check = (reading) =>
  reading.sentences.flatMap((sentence, n) => {
    const jubilees = jubileeFindings(reading, reading.sentences, n);
    if (!sentence.marks.some((m) => m.when.month !== null || m.when.year !== null || m.sort === "T")) return jubilees;
    return [
      ...jubilees,
      ...spanFindings(reading, sentence, reading.sentences[n + 1]),
      ...sinceFindings(reading, sentence, reading.sentences[n - 1]),
    ];
  });
