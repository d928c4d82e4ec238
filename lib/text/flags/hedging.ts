import { hedges } from "../lexicon/evaluation";

/** Whether the words of a claim keep their distance: `reportedly`, `is believed to`. */
export const isHedged = (words: string) =>
  hedges.test(words) ||
  /\b(?:is|are|was|were) (?:widely )?(?:believed|thought|said|understood|alleged|rumoured|rumored|reported|suspected|presumed) to\b/i.test(
    words,
  );

const literal =
  /\b(?:largest|biggest|smallest|oldest|youngest|longest|shortest|tallest|fastest|slowest|highest|lowest|deadliest|richest|poorest|worst|best|strongest|(?:the|its|their|his|her|[’']s) most (?!of\b)\w+|heaviest|hottest|coldest|wettest|driest|busiest|cheapest|newest|earliest|greatest|record|never|no other|only|sole|first)\b/i;

/** Whether one counter-example disputes the words. \`only a few\`, \`first read\`, \`the first quarter\` do not count. */
export function isSuperlative(words: string): boolean {
  const match = literal.exec(words);
  if (!match) return false;
  if (/only/i.test(match[0]))
    return /\b(?:the|its|their|his|her|our) only\b/i.test(words) || literal.test(words.replace(/only/gi, ""));
  if (/record/i.test(match[0]))
    return /\b(?:a|new|all-time) record\b|\brecord (?:high|low|crowd|number|sum|profit|loss|price|fine|time|year|turnout)/i.test(
      words,
    );
  if (/first/i.test(match[0]))
    return (
      /\b(?:the|its|their|his|her|country[’']s|world[’']s) first\b/i.test(words) &&
      !/\bfirst (?:half|quarter|time since|place|of all|of (?:them|these|those|the|its|their)|of \w+ \d|day|week|month|year|six|three|two|few|set|leg|inning|innings|period|stage|step|phase)\b/i.test(
        words,
      )
    );
  if (/best|worst/i.test(match[0])) return /\b(?:the|its|their)\s+(?:\w+[’']s )?(?:best|worst)\b/i.test(words);
  return !/\bat (?:its|their|the) (?:largest|highest|lowest|best|worst)\b/i.test(words);
}
