/** The open articles of one age with claims left to check. */
export interface OpenWork {
  /** How many of `agesMs` it has passed. */
  age: number;
  articles: number;
  toCheck: number;
}

export interface AgeGroup {
  label: string;
  articles: number;
  toCheck: number;
}

const day = 24 * 60 * 60 * 1000;
/** Where one group ends and the next begins: milliseconds since the import. */
export const agesMs = [day, 7 * day, 28 * day];
const labels = ["Less than a day", "1 to 7 days", "1 to 4 weeks", "Longer"];

/** Open work by the time since its import, the youngest first; every group is there, an empty one with zeros. */
export const workByAge = (work: readonly OpenWork[]): AgeGroup[] =>
  labels.map((label, age) => {
    const { articles = 0, toCheck = 0 } = work.find((one) => one.age === age) ?? {};
    return { label, articles, toCheck };
  });
