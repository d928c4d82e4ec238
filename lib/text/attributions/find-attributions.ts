import type { Quotation } from "../quotations/quotation";
import type { Parsed } from "../syntax/parse";
import { attributeClause, quotedAfter } from "./attribute-clause";
import type { FoundAttribution } from "./attribution";
import { chainedCue } from "./chained-cue";
import { findAccording } from "./find-according";
import { findAnswer } from "./find-answer";
import { findByAdjective } from "./find-by-adjective";
import { findByAnswer } from "./find-by-answer";
import { findByColon, findByDash } from "./find-by-colon";
import { findByEstimate } from "./find-by-estimate";
import { findByNoun } from "./find-by-noun";
import { findInHeadline } from "./find-headline";
import { findInWordsOf } from "./find-in-words-of";
import { findPassive } from "./find-passive";
import { findPutAt } from "./find-put-at";
import { findQuotedAs } from "./find-quoted-as";
import { findWith } from "./find-with";
import { type Reporting, readReporting } from "./reporting";
import { settle } from "./settle";
import { sharedSubject } from "./shared-subject";

/** Every attribution of the text, in the order of their cues. */
export function findAttributions(parsed: Parsed, quotations: readonly Quotation[]): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  const near = nearby(quotations);
  parsed.sentences.forEach((sentence, number) => {
    const reportings: Reporting[] = [];
    const around = near(parsed.paragraphs[sentence.paragraph] ?? sentence);
    for (const found of sentence.clauses) {
      const clause = chainedCue(parsed, found);
      const speaker = clause.subject === null ? sharedSubject(parsed, sentence, clause, reportings) : null;
      const reporting = readReporting(parsed, sentence, clause, speaker, around);
      if (reporting) reportings.push(reporting);
    }
    for (const reporting of reportings) {
      const attribution = attributeClause(parsed, sentence, number, reporting, around);
      if (attribution) found.push(attribution);
      const spoken = attribution ? quotedAfter(parsed, attribution, around) : null;
      if (spoken) found.push(spoken);
    }
    found.push(
      ...findAccording(parsed, sentence, number),
      ...findByColon(parsed, sentence, number, around),
      ...findByNoun(parsed, sentence, number),
      ...findPutAt(parsed, sentence, number),
      ...findPassive(parsed, sentence, number),
      ...findByEstimate(parsed, sentence, number),
      ...findByAdjective(parsed, sentence, number),
      ...findQuotedAs(parsed, sentence, number, around),
      ...findInWordsOf(parsed, sentence, number, around),
      ...findByAnswer(parsed, sentence, number, around),
      ...findInHeadline(parsed, sentence, number),
      ...findWith(parsed, sentence, number, around),
      ...findAnswer(parsed, sentence, number),
      ...findByDash(parsed, sentence, number, around),
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
