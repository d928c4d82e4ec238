/** An open article and how much of it is left to check. */
export interface OpenWork {
  importedAt: Date;
  toCheck: number;
}

export interface AgeGroup {
  label: string;
  articles: number;
  toCheck: number;
}

const day = 24 * 60 * 60 * 1000;
const ages = [
  { label: "Less than a day", below: day },
  { label: "1 to 7 days", below: 7 * day },
  { label: "1 to 4 weeks", below: 28 * day },
  { label: "Longer", below: Number.POSITIVE_INFINITY },
];

/** Open work by the time since its import, the youngest first; every group is there, an empty one with zeros. */
export function workByAge(work: readonly OpenWork[], now: Date): AgeGroup[] {
  const groups = ages.map(({ label }) => ({ label, articles: 0, toCheck: 0 }));
  for (const { importedAt, toCheck } of work) {
    if (toCheck === 0) continue;
    const age = now.getTime() - importedAt.getTime();
    const group = groups[ages.findIndex(({ below }) => age < below)];
    if (!group) continue;
    group.articles += 1;
    group.toCheck += toCheck;
  }
  return groups;
}
