import type { ExtractedClaim } from "../schema";
import type { Contradiction } from "./contradiction";
import { type Line, speakerOf } from "./lines";
import { contentStems, sharedStems } from "./stems";

const up =
  /\b(?:rise|rises|rose|risen|rising|up|grew|grown|growing|increas(?:e|ed|ing)|climb(?:ed|ing)|higher|gained)\b/i;
const down =
  /\b(?:fall|falls|fell|fallen|falling|down|drop(?:ped|ping)|declin(?:ed|ing)|shrank|shrunk|lower|slipped|decreas(?:ed|ing))\b/i;
/** What says that two tellings are of one whole: a rival measure, or no exception. */
const whole = /\b(?:every|all|whole|across the)\b/i;
const rival = /\b(?:rival|contradict(?:s|ed|ing)?|in contrast|own (?:figures|data|numbers|department))\b/i;

/**
 * One thing told to rise by one and to fall by another, close by: `waits had fallen in every region`, and figures that show they had risen.
 * Only where one of them leaves no exception, or the text calls the other a rival; places and times differ too easily.
 */
export function byDirection(
  text: string,
  lines: readonly Line[],
  byId: ReadonlyMap<string, ExtractedClaim>,
): Contradiction[] {
  const turns = lines.map(({ told }) =>
    told.flatMap((claim): Turn[] => {
      const way = directionOf(claim);
      return way === 0 ? [] : [{ claim, way }];
    }),
  );
  return lines.flatMap((line, k) => {
    const here = turns[k] ?? [];
    if (here.length === 0) return [];
    const marked = rival.test(text.slice(line.start, line.end));
    const earlier = turns.slice(Math.max(0, k - 3), k + 1).flat();
    return here.flatMap(({ claim: b, way }): Contradiction[] => {
      const a = earlier.findLast(
        ({ claim: c, way: other }) =>
          other === -way &&
          c.end <= b.start &&
          (c.kind === b.kind || !line.told.some((o) => o !== b && o.kind === c.kind)) &&
          speakerOf(c, byId) !== speakerOf(b, byId) &&
          (marked || whole.test(c.exact) || whole.test(b.exact)) &&
          sameThing(c, b),
      )?.claim;
      return a ? [{ a, b, message: `“${a.exact}” and “${b.exact}” go opposite ways.` }] : [];
    });
  });
}

/** A claim that tells of a rise (1) or a fall (-1). */
type Turn = { claim: ExtractedClaim; way: number };

const directionOf = ({ exact }: ExtractedClaim): number => {
  const [rises, falls] = [up.test(exact), down.test(exact)];
  return rises === falls ? 0 : rises ? 1 : -1;
};

/** A word in common, or a pronoun that takes it up: `they had risen`. */
function sameThing(a: ExtractedClaim, b: ExtractedClaim): boolean {
  if (/^(?:they|it|these|those)\b/i.test(b.exact) && b.start - a.end < 120) return true;
  return sharedStems(contentStems(a.exact), contentStems(b.exact)).some((s) => !up.test(s) && !down.test(s));
}
