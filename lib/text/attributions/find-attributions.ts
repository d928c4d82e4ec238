import type { Quotation } from "../quotations/quotation";
import type { Parsed } from "../syntax/parse";
import { attributeClause } from "./attribute-clause";
import type { FoundAttribution } from "./attribution";
import { findAccording } from "./find-according";
import { findByColon } from "./find-by-colon";
import { findByNoun } from "./find-by-noun";
import { findPutAt } from "./find-put-at";
import { type Reporting, readReporting } from "./reporting";
import { settle } from "./settle";
import { sharedSubject } from "./shared-subject";

/** Every attribution of the text, in the order of their cues. */
export function findAttributions(parsed: Parsed, quotations: readonly Quotation[]): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  const near = nearby(quotations);
  parsed.sentences.forEach((sentence, number) => {
    const reportings: Reporting[] = [];
    for (const clause of sentence.clauses) {
      const speaker = clause.subject === null ? sharedSubject(parsed, sentence, clause, reportings) : null;
      const reporting = readReporting(parsed, sentence, clause, speaker);
      if (reporting) reportings.push(reporting);
    }
    const around = near(parsed.paragraphs[sentence.paragraph] ?? sentence);
    for (const reporting of reportings) {
      const attribution = attributeClause(parsed, sentence, number, reporting, around);
      if (attribution) found.push(attribution);
    }
    found.push(
      ...findAccording(parsed, sentence, number),
      ...findByColon(parsed, sentence, number, around),
      ...findByNoun(parsed, sentence, number),
      ...findPutAt(parsed, sentence, number),
    );
  });
  return settle(parsed, found, quotations);
}

/** The quotations that touch a paragraph or come soon after it; asked for paragraphs in the order of the text. */
function nearby(quotations: readonly Quotation[]): (paragraph: { start: number; end: number }) => readonly Quotation[] {
  let first = 0;
  return ({ start, end }) => {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= start) first++;
    let last = first;
    while (last < quotations.length && (quotations[last]?.start ?? 0) < end + 4000) last++;
    return quotations.slice(Math.max(first, last - 200), last);
  };
}
