import type { ExtractedClaim } from "../schema";
import type { Contradiction } from "./contradiction";
import { type Line, nameOf, speakerOf } from "./lines";
import { sameSort } from "./same-sort";
import { contentStems, sharedStems } from "./stems";

/** Cues that answer what another said. */
const answering =
  /^(?:(?:shot|hit|fired|shoots|hits|fires) back|counter(?:s|ed)|retort(?:s|ed)|rebut(?:s|ted)|contradict(?:s|ed)|refut(?:es|ed)|disput(?:es|ed)|den(?:ies|ied)|reject(?:s|ed)|disagree[sd]|begged to differ|dismiss(?:es|ed))$/i;
const taken =
  '(?:(?:this|that|it)(?=[.,;:!?”"]|$| and\\b| but\\b)|(?:the|that|this|those|these) (?:report|claim|account|figure|charge|finding|allegation|criticism|accusation|version|number|toll|count|estimate)s?)';
/** Words that set what follows against what was told right before. */
const otherwise = new RegExp(
  `\\b(?:(?:told|tells?|remembers?|remembered|recalls?|recalled|sees?|saw) it (?:otherwise|differently)|had an answer to that|(?<!not )(?:disput(?:es|ed)|den(?:ies|ied)|contradict(?:s|ed)|(?:rejects?|rejected)(?! (?:it|this|that)\\b)) ${taken}|^(?:[“"‘']*)(?:that|this|it) (?:was|is|has been) (?:denied|disputed|contradicted))`,
  "i",
);
/** Words two tellings share without being about one thing. */
const light =
  /^(?:act:)?(?:ha|have|had|be|been|sai|said|say|mak|made|tak|took|get|got|go|went|com|came|giv|gav|read|told|tell|see|saw|know|knew|thing|own)$/;
/** How many sentences an answer looks back. */
const back = 3;
/** Numbers further apart than this measure different things. */
const farApart = 4;

/**
 * What an answer contradicts: `“No farmer sued,” Roe said. “I have 27 suits by farmers,” Moss shot back`; `The council disputes this. It
 * paid 12`. Each side is told by another, with a word or a kind of number in common; a plain dispute of the sentence before needs none.
 */
export function byRebuttal(
  text: string,
  lines: readonly Line[],
  byId: ReadonlyMap<string, ExtractedClaim>,
): Contradiction[] {
  return lines.flatMap((line, k): Contradiction[] => {
    const mark = otherwise.exec(text.slice(line.start, line.end));
    const cue = line.spoken.find((a) => answering.test(a.attribution?.cue.exact ?? ""));
    if (!cue && !mark) return [];
    const from = line.start + (mark ? mark.index + mark[0].length : 0);
    // `The council disputes this.`: what follows says how.
    const isBare = mark !== null && !/\p{L}/u.test(text.slice(from, line.end));
    const inside = line.told.filter((c) => cue && c.within === cue.id);
    const rest = mark ? line.told.filter((c) => c.start >= from) : [];
    const own = [inside, rest, isBare ? (lines[k + 1]?.told ?? []) : []].find((list) => list.length > 0) ?? [];
    const [first] = own;
    if (!first) return [];
    const speaker = speakerOf(first, byId) || (cue ? nameOf(cue) : "");
    // Who shoots back answers somebody else, whoever the pronoun was taken for.
    const backs = / back$|^(?:counter|retort)/i.test(cue?.attribution?.cue.exact ?? "");
    const said = contentStems(cue?.attribution?.content.exact ?? "");
    const others = (list: readonly ExtractedClaim[]) =>
      list.filter(
        (c) =>
          !own.includes(c) &&
          (c.end <= line.start || (c.within !== undefined && c.end <= first.start)) &&
          (speakerOf(c, byId) !== speaker || (backs && c.within !== cue?.id)),
      );
    const before = [line, ...lines.slice(Math.max(0, k - back), k).reverse()].map((l) => others(l.told));
    const counted = figures(before.flat(), own);
    return counted.length > 0 ? counted : clashes(before, own, said, mark !== null, mark || backs ? 1 : 2);
  });
}

/** Only a number that somebody gave is answered with another. */
function figures(before: readonly ExtractedClaim[], own: readonly ExtractedClaim[]): Contradiction[] {
  return own.flatMap((b): Contradiction[] => {
    const a = before.find(
      (c) => c.within !== undefined && c.kind === "quantity" && b.kind === "quantity" && differ(c, b),
    );
    return a ? [{ a, b, message: `One place says “${a.core.exact}”, another “${b.core.exact}”.` }] : [];
  });
}

/** Two numbers of one sort and size that are not the same: `141 km/h` and `no more than 78`, not `91 people` and `48 metres`. */
function differ(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (!x?.value || !y?.value || x.value === y.value || !sameSort(a, b)) return false;
  if (x.unit !== y.unit && x.unit !== null && y.unit !== null) return false;
  return Math.max(x.value / y.value, y.value / x.value) < farApart;
}

function clashes(
  before: readonly ExtractedClaim[][],
  own: readonly ExtractedClaim[],
  said: ReadonlySet<string>,
  plainly: boolean,
  least: number,
): Contradiction[] {
  const events = own.filter((c) => c.kind === "statement");
  const statements = events.length > 0 ? events : own;
  const [first] = statements;
  if (!first) return [];
  for (const list of before) {
    for (const a of list.filter((c) => c.kind === "statement").reverse()) {
      const stems = contentStems(a.exact);
      const related = (words: ReadonlySet<string>) =>
        sharedStems(stems, words).filter((s) => !light.test(s)).length >= least;
      const b = statements.find((c) => related(contentStems(c.exact))) ?? (related(said) ? first : undefined);
      if (b) return [clash(a, b)];
    }
  }
  const last = before[1]?.filter((c) => c.kind === "statement").at(-1);
  return plainly && last && events[0] ? [clash(last, events[0])] : [];
}

const clash = (a: ExtractedClaim, b: ExtractedClaim): Contradiction => ({
  a,
  b,
  message: `“${b.core.exact}” is told against “${a.core.exact}”.`,
});
