import type { Finding } from "../finding";
import { type Hit, hits, type Reading, type ReadSentence } from "../shape/reading";
import { plain } from "../shape/tolerance";
import { judge } from "./judge";

const matches =
  /\bwon (?<won>N+) (?:of|out of) (?:its |their |the |his |her )(?:[a-z]+ )?(?<total>N+) [^N.;]{0,30}?,? (?:drew|drawing|drawn|tied) (?<drawn>N+)(?: times)?,? and (?:lost|losing) (?<lost>N+)/dg;

/** `won 20 of its 30 matches, drew six and lost four` */
export const results = (reading: Reading, sentence: ReadSentence): Finding[] =>
  gated(reading, sentence, /\bwon N/, matches).flatMap((hit) => {
    const [total, won, drawn, lost] = ["total", "won", "drawn", "lost"].map((name) => hit.mark(name));
    return total && won && drawn && lost ? judge(total, [won, drawn, lost], { start: drawn.start, end: lost.end }) : [];
  });

const board =
  /\b(?<total>N+)-(?:member|strong|seat|person|man|judge|woman|nation|head) [a-z]+(?: [a-z]+){0,3}? (?:voted|ruled|decided|split|divided|found|agreed|approved|rejected|backed|voting)(?: by| it| the [a-z]+)? (?<a>N+)(?:[–-]| to | votes to | against )(?<b>N+)/dg;

/** `The eight-member board voted 7–2`: more votes than there are members. */
export const ballots = (reading: Reading, sentence: ReadSentence): Finding[] =>
  gated(reading, sentence, /N-[a-z]/, board).flatMap((hit) => {
    const [total, a, b] = ["total", "a", "b"].map((name) => hit.mark(name));
    if (!total || !a || !b || a.value + b.value <= total.value) return [];
    const sum = plain(a.value + b.value);
    return [
      {
        spans: [total, { start: a.start, end: b.end }],
        message: `${plain(a.value)} + ${plain(b.value)} is ${sum}, not ${plain(total.value)}.`,
      },
    ];
  });

const led =
  /\b(?:won|lost|leads?|led|wins?|beat [a-z]+|beaten) by (?:just |only )?(?<margin>N+) (?:votes|points|seats|ballots|goals|runs)(?:: | [–—] |, | \()(?:[a-z]+ (?:[a-z]+ )?)?(?:got|took|had|won|received|polled|scored|with)? ?(?<a>N+)(?: votes| points| seats)?(?:,? (?:and|to|against|while|for)|,) (?:[a-z]+ ){0,4}(?<b>N+)/dg;

const ledTo =
  /\bby (?:just |only )?(?<margin>N+) (?:votes|points|goals|runs|seats|games), (?<a>N+)(?: to |[–-])(?<b>N+)(?![–-]N)/dg;

/** `won by 320 votes: she got 4,510 and her rival 4,290` */
export const lead = (reading: Reading, sentence: ReadSentence): Finding[] =>
  [led, ledTo]
    .flatMap((pattern) => gated(reading, sentence, / by (?:just |only )?N/, pattern))
    .slice(0, 20)
    .flatMap((hit) => {
      const [gap, a, b] = ["margin", "a", "b"].map((name) => hit.mark(name));
      if (!gap || !a || !b || [gap, a, b].some((m) => m.hedge) || Math.abs(a.value - b.value) === gap.value) return [];
      const difference = Math.abs(a.value - b.value);
      return [
        {
          spans: [gap, { start: a.start, end: b.end }],
          message: `${plain(a.value)} to ${plain(b.value)} is a margin of ${plain(difference)}, not ${plain(gap.value)}.`,
        },
      ];
    });

const votes =
  /(?:(?<a>N+)(?: votes| seats| points| goals)?(?: to |[–-]| against |-to-)(?<b>N+)(?: votes)?[^.;N]{0,40}?(?:margin|majority|lead|difference|gap) of (?:just |only )?(?<margin>N+)|(?:margin|majority|lead|difference|gap) of (?:just |only )?(?<margin2>N+)(?: votes| seats| points)?(?:,| \(|:| –| —)[^.;N]{0,20}?(?<a2>N+)(?: votes)?(?: to |[–-]| against |-to-)(?<b2>N+))/dg;

/** A margin against the two results it lies between. */
export const margin = (reading: Reading, sentence: ReadSentence): Finding[] =>
  gated(reading, sentence, /margin|majority|lead|difference|gap/, votes).flatMap((hit: Hit) => {
    const [a, b, gap] = ["a", "b", "margin"].map((name) => hit.mark(name) ?? hit.mark(`${name}2`));
    if (!a || !b || !gap || [a, b, gap].some((m) => m.hedge)) return [];
    const difference = Math.abs(a.value - b.value);
    return difference === gap.value || gap.value > a.value
      ? []
      : [
          {
            spans: [gap, { start: a.start, end: b.end }],
            message: `${plain(a.value)} to ${plain(b.value)} is a margin of ${plain(difference)}, not ${plain(gap.value)}.`,
          },
        ];
  });

/** The matches of a pattern in a sentence that holds what every match must hold. */
const gated = (reading: Reading, sentence: ReadSentence, sign: RegExp, pattern: RegExp): Hit[] =>
  sign.test(sentence.words) ? hits(reading, sentence, pattern) : [];
