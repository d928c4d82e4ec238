import { type Fact, factsIn } from "./age/facts";
import type { Check, Finding } from "./finding";
import type { When } from "./shape/mark";

/** An age that a birth and the day of the event cannot give, or another age of the same person. */
export const ageCheck: Check = (reading) => {
  const deaths = new Map<string, When>();
  const known = new Map<string, Fact[]>();
  const found: Finding[] = [];
  reading.sentences.forEach((sentence, number) => {
    for (const fact of factsIn(reading, sentence, number, deaths)) {
      const before = known.get(fact.who) ?? [];
      const against = before.find((other) => isApart(other, fact));
      if (against) {
        const spans = [against, fact].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
        found.push({ spans, message: messageOf(against, fact) });
        known.set(fact.who, []);
      } else known.set(fact.who, [...before, fact].slice(-8));
    }
  });
  return found;
};

/** No birth fits both: for none of the times that either can be meant at. */
const isApart = (a: Fact, b: Fact): boolean =>
  a.options.every((x) => b.options.every((y) => x.low > y.high + slack || y.low > x.high + slack));
/** A few days: months differ in length, and an article may be written the day before. */
const slack = 0.02;

function messageOf(a: Fact, b: Fact): string {
  const [birth, age] = a.born ? [a, b] : [b, a];
  const middle = ({ options: [first] }: Fact) => (first ? (first.low + first.high) / 2 : 0);
  if (birth.born && age.born) return `Born ${birth.told} in one place, ${age.told} in the other.`;
  const years = (fact: Fact) => {
    const { low, high } = fact.options[0] ?? { low: 0, high: 0 };
    const [from, to] = [Math.floor(low + 0.001), Math.floor(high)];
    return from === to ? `${from}` : `${from} or ${to}`;
  };
  if (birth.born) return `Who is ${age.told} then was born in ${years(age)}, not ${birth.told}.`;
  const [early, late] = middle(a) < middle(b) ? [a, b] : [b, a];
  return `${early.told} gives a birth in ${years(early)}, ${late.told} one in ${years(late)}.`;
}
