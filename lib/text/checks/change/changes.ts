import { magnitudes, smallNumbers } from "../../lexicon/number-words";
import type { Extent } from "../../span";
import type { Hedge, Mark } from "../shape/mark";
import { type Hit, hits, type Reading, type ReadSentence } from "../shape/reading";

/** A change as told; `up` where its words give a direction. A `factor` of a `rise` (`a fivefold increase`) may count the first time or not. */
export type Change = Extent & { up: boolean | null; hedge: Hedge } & (
    | { sort: "direction" }
    | { sort: "percent" | "fraction" | "difference"; mark: Mark }
    | { sort: "factor"; factor: number; rise: boolean }
  );

const rises =
  "rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing|growth|climb|climbs|climbed|jump|jumps|jumped|soar|soared|surge|surged|gain|gains|gained|raise|raises|raised|expand|expanded|went up|gone up|goes up|going up|put up|swelled|shot up|leapt|leaped|mounted|advanced|added|more|higher|up";
const falls =
  "fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decrease|decreases|decreased|decline|declines|declined|declining|slide|slid|sank|sunk|sink|cut|cuts|cutting|lower|lowers|lowered|reduce|reduced|reduces|reduction|shrink|shrank|shrunk|slump|slumped|plunge|plunged|tumble|tumbled|dip|dipped|lost|loses|lose|slashed|eased|went down|gone down|goes down|brought down|fewer|less|down";
const upWords = new RegExp(`^(?:${rises})$`);
const verb = `(?<verb>${rises}|${falls})`;
const soft =
  "(?: (?:about|some|nearly|almost|around|roughly|more than|over|just|just over|just under|only|as much as|a further|a record|exactly|at least|less than|well over|sharply|steeply|slightly|again))*";
const unit = "(?! times\\b| per cent| percent)";
const multiple: Readonly<Record<string, number>> = {
  doubl: 2,
  trebl: 3,
  tripl: 3,
  quadrupl: 4,
  quintupl: 5,
  halv: 0.5,
  twice: 2,
  thric: 3,
};

const amounts = [
  `\\b${verb}\\b(?: (?!from|to|at|in|and|on)[a-z]+)?(?: by| of)?${soft} (?<mark>[PFQN]+)${unit}(?= a point)?`,
  `\\b(?<mark>[PF]+|N+(?: [a-z]+)?)[- ](?:price |pay |wage |net |annual |overall )?${verb}\\b`,
  "\\b(?<mark>[PQ]+)(?= |,|\\)|$)",
].map((source) => new RegExp(source, "dg"));
const factors =
  /\b(?:(?<hedge>more than|almost|nearly|about|roughly|well over|not quite|over|just about|around) )?(?:(?<multiple>doubl|trebl|tripl|quadrupl|quintupl|halv)(?:e|ed|es|ing)\b|(?<fold>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|N+)-?fold(?<noun> (?:increase|rise|growth|jump))?|(?<times>N+) times (?:as (?:many|much|high|large|big)|higher|more)|(?<twice>twice) as (?:many|much|high|large|big))/dg;
const directions = new RegExp(`\\b(?<verb>${rises}|${falls})\\b`, "dg");

export function changesIn(reading: Reading, sentence: ReadSentence): Change[] {
  const found: Change[] = [];
  const add = (change: Change | null) => {
    if (change && !found.some((c) => c.start < change.end && change.start < c.end)) found.push(change);
  };
  for (const hit of hits(reading, sentence, factors)) add(factorOf(reading, hit));
  for (const hit of amounts.flatMap((pattern) => hits(reading, sentence, pattern))) add(amountOf(reading, hit));
  for (const hit of hits(reading, sentence, directions)) {
    const word = hit.group("verb");
    // A bare `up` or `more` is no verb of change, nor is a noun's (`the cuts`).
    if (!/^(?:more|less|fewer|higher|lower|up|down|cuts?|growth|rising|falling)$/.test(word))
      add({ start: hit.start, end: hit.end, sort: "direction", up: upWords.test(word), hedge: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

function factorOf(reading: Reading, hit: Hit): Change | null {
  const mark = hit.mark("fold") ?? hit.mark("times");
  const fold = hit.group("fold");
  const factor =
    multiple[hit.group("multiple")] ??
    (hit.group("twice") ? 2 : (mark?.value ?? smallNumbers[fold] ?? magnitudes[fold]));
  if (factor === undefined) return null;
  const told = hit.group("hedge");
  const hedge: Hedge = /more|over/.test(told) ? "over" : told ? "about" : (mark?.hedge ?? null);
  const at = { start: hit.start, end: hit.end };
  if (
    /doubl|trebl|tripl|halv/.test(hit.words) &&
    /^ (?:bed|room|bill|glaz|deck|the |standard|jeopardy|act|room)/.test(reading.shape.slice(hit.end, hit.end + 8))
  )
    return null;
  return {
    ...at,
    sort: "factor",
    factor,
    rise: hit.group("noun") !== "" || /higher|more$/.test(hit.words),
    up: factor < 1 ? false : null,
    hedge,
  };
}

function amountOf(reading: Reading, hit: Hit): Change | null {
  const mark = hit.mark("mark");
  if (!mark) return null;
  const word = hit.group("verb");
  const up = word ? upWords.test(word) : null;
  const { start, end, hedge } = mark;
  const at = { start, end, up, hedge };
  // `rose 3 to 5`, `rose to`: the number itself may be one of the values.
  if (mark.sort === "F") {
    return /^ (?:a |of a )(?:percentage )?point/.test(reading.shape.slice(end, end + 24))
      ? { ...at, sort: "difference", mark: { ...mark, hedge } }
      : { ...at, sort: "fraction", mark };
  }
  if (mark.sort === "P") return { ...at, sort: "percent", mark };
  if (mark.sort === "Q") return { ...at, sort: "difference", mark };
  if (
    !/(?: by|more|fewer|less|up|down| of|gain[a-z]*|lost|added|shed)\b[^N]*$/.test(
      reading.shape.slice(hit.start, start),
    ) &&
    !/^(?:N+ )?[- ]?(?:[a-z]+ )?(?:more|fewer|less|increase|rise|fall|drop)/.test(reading.shape.slice(start, hit.end))
  )
    return null;
  return { ...at, sort: "difference", mark };
}
