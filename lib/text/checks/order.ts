import type { Extent } from "../span";
import type { Check, Finding } from "./finding";
import { cueReader } from "./shape/cues";
import { rangeOf } from "./shape/days";
import { firstWord, literals } from "./shape/literals";
import type { When } from "./shape/mark";
import { type Hit, hits, type Reading, type ReadSentence, wordsAt } from "./shape/reading";

/** What cannot follow: told of somebody after his death, `from 2020 to 2018`, repealed before it was passed. */
export const orderCheck: Check = (reading) => {
  const found: Finding[] = [];
  reading.sentences.forEach((sentence) => {
    if (sentence.marks.some((m) => m.sort === "T")) found.push(...sameDay(reading, sentence));
    if (!sentence.marks.some((m) => m.when.year !== null || m.when.month !== null)) return;
    if (flashback.test(sentence.words)) return;
    found.push(...ranges(reading, sentence));
  });
  return [...found, ...steps(reading)];
};

const flashback =
  /\b(?:b\.?c\.?(?:e\.?)?|posthumous\w*|retroactive\w*|retrospective\w*|backwards?|countdown|in reverse|refound\w*|re-found\w*|reopened|rebuilt|flashback|predecessor|backdated|season|from page|room|number|in that order)\b/;

const ranged =
  /\b(?:from|between) (?:about |early |late )?(?<a>[YMD]+)(?:,? (?:to|until|till|through|and) |[–-])(?:about |early |late )?(?<b>[YMD]+)|\((?:[a-z. ]{0,12})(?<c>[YD]+) ?[–-] ?(?<d>[YD]+)\)/dg;
/** Words of change: `fell from 2020 to 2018` may tell of two figures that look like years. */
const figures =
  /\b(?:fell|rose|grew|dropped|increased|decreased|declined|cut|raised|went|up|down|sank|climbed|shrank|membership|reduced|lowered|jumped|slid|page|pages|pieces|points|votes) $/;

function ranges(reading: Reading, sentence: ReadSentence): Finding[] {
  return hits(reading, sentence, ranged).flatMap((hit) => {
    const [a, b] = [hit.mark("a") ?? hit.mark("c"), hit.mark("b") ?? hit.mark("d")];
    if (!a || !b || a.when.year === null || b.when.year === null) return [];
    if (figures.test(reading.shape.slice(Math.max(0, hit.start - 14), hit.start)) || isAfter(a.when, b.when) !== true)
      return [];
    // `from 2020–18` is short for 2020 to 2018 in no house; votes or scores are.
    return [{ spans: [a, b], message: `${wordsAt(reading, a)} lies after ${wordsAt(reading, b)}.` }];
  });
}

const clocks =
  /\b(?:open|beg[aiu]n|start|left|leave|set off)[a-z]* (?:at )?(?<a>T+)[^.;T]{0,40}?\b(?:clos|end|finish|arriv|return|shut)[a-z]* (?:at )?(?<b>T+)[^.;T]{0,20}\bsame (?:day|morning|afternoon|evening)/dg;

/** `opened at 14:00 and closed at 11:00 the same day` */
const sameDay = (reading: Reading, sentence: ReadSentence): Finding[] =>
  hits(reading, sentence, clocks).flatMap((hit) => {
    const [a, b] = [hit.mark("a"), hit.mark("b")];
    if (!a || !b || a.value <= b.value) return [];
    return [{ spans: [a, b], message: `${wordsAt(reading, b)} comes before ${wordsAt(reading, a)} on one day.` }];
  });

/** Whether all of one time lies behind all of another; null where they may overlap. */
function isAfter(a: When, b: When): boolean | null {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  if (!x || !y) return null;
  const value = (d: { year: number; month: number; day: number }) => d.year * 10_000 + d.month * 100 + d.day;
  return value(x.first) > value(y.last) ? true : value(x.last) < value(y.first) ? false : null;
}

/** Steps that come in one order alone, each later one with what it says of the earlier. */
const lives: readonly { first: string; later: string; thing: "person" | "thing"; loose?: true }[] = [
  {
    first: "was born|born",
    later:
      "died|was killed|was drowned|drowned|was executed|joined|married|graduated|moved|became|won|founded|wrote|emigrated|enlisted|retired|began|started|opened|published|painted|studied|left school",
    thing: "person",
  },
  {
    first: "__acts",
    later: "died|was killed(?: [a-z]+)?|was executed|drowned|was murdered|was shot dead|passed away",
    thing: "person",
  },
  {
    first: "(?:was )?(?:founded|established|set up|launched|created|formed)",
    later:
      "won|hired|moved|bought|sold|opened|joined|merged|was sold|went bankrupt|was dissolved|was closed|closed|dissolved|expanded|signed|elected|shut",
    thing: "thing",
  },
  {
    first: "(?:was )?(?:opened|inaugurated)",
    later: "closed|was closed|demolished|was demolished|was pulled down|shut",
    thing: "thing",
  },
  {
    first: "(?:was )?(?:built|completed|finished)",
    later:
      "demolished|was demolished|was pulled down|collapsed|burnt down|burned down|was torn down|was restored|was renovated",
    thing: "thing",
  },
  {
    first: "(?:was )?(?:passed|adopted|enacted)",
    later: "(?:was )?(?:repealed|abolished|struck down|amended|scrapped)",
    thing: "thing",
  },
  {
    first: "(?:was )?(?:arrested|charged|indicted)",
    later: "(?:was )?(?:convicted|sentenced|acquitted|released)",
    thing: "person",
  },
  {
    first: "trial (?:had )?(?:began|begun|opened|started)|(?:went|was put) on trial",
    later: "(?:was )?(?:convicted|sentenced|acquitted|found guilty)|was jailed",
    thing: "thing",
    loose: true,
  },
  {
    first: "(?:was )?(?:elected|sworn in|took office|appointed)",
    later: "resigned|was voted out|stepped down|left office",
    thing: "person",
  },
  { first: "married|were married|wed", later: "divorced|were divorced|was widowed", thing: "person" },
  {
    first: "(?:was )?(?:laid|signed|ordered|commissioned)",
    later: "(?:was )?(?:delivered|cancelled|scrapped|launched|completed)",
    thing: "thing",
  },
  {
    first: "(?:were |was )?(?:questioned|surveyed|polled|interviewed|carried out|conducted|collected|measured)",
    later: "(?:was )?published|(?:was )?presented|(?:were )?released",
    thing: "thing",
    loose: true,
  },
  {
    first: "(?:was )?(?:launched|commissioned)",
    later: "(?:was )?(?:sank|sunk|foundered|ran aground|scrapped)",
    thing: "thing",
  },
  { first: "enrolled|matriculated|entered|began (?:his|her) studies", later: "graduated|left", thing: "person" },
];

type Step = { chain: number; stage: 0 | 1; when: When; place: Extent; sentence: number; subject: string };

export const deadActs =
  "won|married|wrote|moved|joined|became|founded|opened|published|painted|directed|sang|played|signed|bought|sold|travelled|traveled|visited|said|told|gave|took|returned|left|emigrated|ran|stood|led|built|divorced|appeared|performed|started|began|resigned|retired|scored|composed|designed|taught|met|spoke|testified|voted|attended|accepted|celebrated|conducted|recorded|walked|flew|swam|drove|climbed|studied|graduated|launched|coached|was elected|was appointed|was arrested|was sentenced|was sworn in|was born|was married|was re-elected|was promoted";

const time = "(?<when>[YMD]+)";
const patterns = lives.map(({ first, later }) => {
  return [first === "__acts" ? deadActs : first, later].map(
    (verbs) =>
      new RegExp(
        `\\b(?<verb>${verbs})\\b(?<mid>(?: (?!and |but |in [YMD]|until|which|who|when|after |before |since )[\\p{L}’'-]+,?){0,7}?),? (?:in|on|since|by|only in|as early as|early in|late in|at the end of|in the spring of|in the summer of|in the autumn of|in the winter of|back in) (?:early |late |mid-?|the year |the spring of |the autumn of |the summer of )?${time}|(?:^|[;:“"(] ?)(?:in|on) (?:early |late )?${time.replace("when", "front")},? (?<who>(?:the |its |his |her |their )?(?:(?!and |but |or )[\\p{L}’'-]+ ){1,4}?)(?:was |had |has |then |also )?(?<after>${verbs})\\b`,
        "dgu",
      ),
  );
});

/** The verbs of each chain and stage, told at once for a sentence. */
const verbs = cueReader(
  Object.fromEntries(
    lives.flatMap(({ first, later }, chain) =>
      [first === "__acts" ? deadActs : first, later].map((list, stage) => [`${chain} ${stage}`, opening(list)]),
    ),
  ),
);

/** The first word of every verb that says more than `was`. */
function opening(list: string): string[] {
  return literals(list.replaceAll("[a-z]+", "x")).map((verb) => firstWord(verb.replace(/^(?:was|were) /, "")));
}

/** All first and later steps of the text by whom they tell of, and each pair in the wrong order. */
function steps(reading: Reading): Finding[] {
  const known: Step[] = [];
  const found: Finding[] = [];
  reading.sentences.forEach((sentence, n) => {
    const { words } = sentence;
    if (!sentence.marks.some((m) => m.when.year !== null)) return;
    const told = verbs.read(words, 0, words.length);
    if (told === 0 || flashback.test(words) || /\bafter (?:his|her|its) (?:death|end)\b/.test(words)) return;
    const subject = reading.subjects()[n] ?? "";
    for (const step of stepsIn(reading, sentence, n, subject, told)) {
      const against = known.find(
        (k) =>
          k.chain === step.chain &&
          k.stage !== step.stage &&
          (lives[k.chain]?.loose ? step.sentence - k.sentence < 2 && !retried.test(words) : sameSubject(k, step)) &&
          wrongOrder(k, step),
      );
      if (against && found.length < 20) {
        const spans = [against.place, step.place].sort((a, b) => a.start - b.start);
        const [early, late] = against.stage === 0 ? [against, step] : [step, against];
        found.push({
          spans,
          message: `${verbAt(reading, late)} (${whenAt(late)}) cannot come before ${verbAt(reading, early)} (${whenAt(early)}).`,
        });
      }
      known.push(step);
      if (known.length > 60) known.shift();
    }
  });
  return found;
}

/** Another trial or survey than the one just told. */
const retried =
  /\b(?:first|O+|another|other|new|second|appeal\w*|quashed|retrial|earlier|previous|again|before|former)\b/;

const verbAt = (reading: Reading, { place }: Step): string => `“${wordsAt(reading, place).slice(0, 60)}”`;
const whenAt = ({ when: { year } }: Step): string => `${year ?? "?"}`;
const wrongOrder = (a: Step, b: Step): boolean => {
  const [early, late] = a.stage === 0 ? [a, b] : [b, a];
  return isAfter(early.when, late.when) === true;
};
const sameSubject = (a: Step, b: Step): boolean => a.subject !== "" && a.subject === b.subject;

function stepsIn(reading: Reading, sentence: ReadSentence, n: number, subject: string, told: number): Step[] {
  const found: Step[] = [];
  patterns.forEach((pair, chain) => {
    pair.forEach((pattern, stage) => {
      if ((told & (verbs.bits[`${chain} ${stage}`] ?? 0)) === 0) return;
      for (const hit of hits(reading, sentence, pattern)) {
        const mark = hit.mark("when") ?? hit.mark("front");
        if (!mark || mark.when.year === null) continue;
        const who = whose(reading, sentence, hit, subject, lives[chain]?.thing === "person");
        if (who === "" && !lives[chain]?.loose) continue;
        const from = hit.extent("verb")?.start ?? hit.start;
        found.push({
          chain,
          stage: stage === 0 ? 0 : 1,
          when: mark.when,
          place: { start: from, end: hit.end },
          sentence: n,
          subject: who,
        });
      }
    });
  });
  return found;
}

/** Whom a step tells of: the name or noun before its verb in the clause, else what the sentence is about. */
function whose(reading: Reading, sentence: ReadSentence, hit: Hit, subject: string, person: boolean): string {
  const verb = hit.extent("after") ?? hit.extent("verb");
  if (!verb) return "";
  const before = reading.shape.slice(sentence.start, verb.start);
  const clause =
    before.split(/[;:]| (?:when|after|because|which|that|where|while|whose|before|whom) /).at(-1) ?? before;
  // `his mother died`, `the old law`: somebody or something else.
  if (
    /\b(?:his|her|their|whose|\p{L}+’s|\p{L}+s’) (?:[\p{L}-]+ ){1,2}(?:was |had |were )?$/u.test(clause) ||
    /\b(?:old|new|first|O+|second|another|other|previous|former|earlier|next) [\p{L}-]+ (?:was |were |had (?:been )?)?$/u.test(
      clause,
    )
  )
    return "";
  const from = verb.start - clause.length;
  const names = reading.names.filter((name) => name.start >= Math.max(from, sentence.start) && name.end <= verb.start);
  const own = names.filter(
    (name) =>
      !/\b(?:in|at|near|from|to|of|with|by|for) $/.test(reading.shape.slice(Math.max(0, name.start - 6), name.start)),
  );
  if (person && names.length > 0) return own.at(-1)?.parts.at(-1) ?? "";
  const noun =
    /(?:^|, |\band |\bbut |\b[YMD]+ )(?:the|its|a|an|this) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+),? (?:was |were |had |has |which )?(?:been |then |later |never )?$/u.exec(
      clause,
    )?.[1];
  if (noun && !person && before.length > noun.length + 12 + 4 && clause.length < before.length) return noun;
  return noun && !person ? noun : subject;
}
