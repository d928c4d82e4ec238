/**
 * How far people who judged the same things apart from each other agree. A unit is one thing judged: what each said of it, in
 * any order; whoever said nothing is left out.
 */
export interface Agreement {
  /** Units that at least two judged: only they can show agreement. */
  units: number;
  /** The share of pairs of judgements of one unit that are equal, 0 to 1; null without a unit. */
  percent: number | null;
  /**
   * Krippendorff's alpha for nominal data: 1 is perfect, 0 what chance would give. Null where it is undefined: without a unit, or
   * where nobody ever said anything else, so that chance cannot be told from agreement.
   */
  alpha: number | null;
}

/**
 * Percent agreement and alpha, for any number of people and with values missing, as in K. Krippendorff, “Computing
 * Krippendorff’s Alpha-Reliability” (2011), section C: by coincidences of values within units.
 */
export function agreementOf(given: readonly (readonly string[])[]): Agreement {
  const units = given.filter((unit) => unit.length >= 2);
  if (units.length === 0) return { units: 0, percent: null, alpha: null };
  const totals = new Map<string, number>();
  let [values, disagreeing, equalPairs, pairs] = [0, 0, 0, 0];
  for (const unit of units) {
    const counts = new Map<string, number>();
    for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
    const equal = sum([...counts.values()].map((count) => count * (count - 1)));
    const all = unit.length * (unit.length - 1);
    values += unit.length;
    disagreeing += (all - equal) / (unit.length - 1);
    equalPairs += equal;
    pairs += all;
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
  }
  const expected = values * values - sum([...totals.values()].map((total) => total * total));
  const alpha = expected === 0 ? null : 1 - ((values - 1) * disagreeing) / expected;
  return { units: units.length, percent: equalPairs / pairs, alpha };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
