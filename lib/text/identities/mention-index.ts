import { courtesyTitles } from "../lexicon/roles";
import { remember } from "../tokens/remember";
import { words } from "../tokens/words";
import type { Mention } from "./entity";

/** The mentions of a text, in its order, with what finds one in constant or logarithmic time. */
export type MentionIndex = {
  all: readonly Mention[];
  /** Mentions that begin in `[start, end)`, UTF-16 offsets. */
  between: (start: number, end: number) => readonly Mention[];
  /** The earliest fuller form of a name: `Ada Moss` for `Moss`, `Velmar Brewing` for `Velmar`. */
  fullName: (mention: Mention) => string;
  gender: (mention: Mention) => Mention["gender"];
  isPerson: (mention: Mention) => boolean;
  /** The company, or whatever is no public body, named most often up to an offset, the later of two named equally often. */
  mainBody: (before: number) => Mention | null;
  /** The last mention before an offset that was given this role or type word; `body` finds the last body of any type. */
  withRole: (role: string, before: number) => Mention | null;
};

/** A name without `Mr`, `Dr` and the like. */
export const stripTitle = remember((name) => {
  const parts = name.split(/\s+/);
  while (parts.length > 1 && courtesyTitles.has((parts[0] ?? "").toLowerCase())) parts.shift();
  return parts.join(" ");
});

/** The key a name is known by: `O'Neil` and `O’Neil` are one. */
const keyed = remember((name) => name.replaceAll("'", "’"));

/** No company. */
const publicBodies = words(
  "commission council agency ministry department court university college institute parliament government police committee authority school hospital union party association federation fund charity foundation army navy museum church",
);
const firstWord = ({ name }: Mention) => stripTitle(name).split(/\s+/)[0] ?? name;

export function indexMentions(all: readonly Mention[]): MentionIndex {
  const counts = new Map<string, number>();
  for (const mention of all) counts.set(firstWord(mention), (counts.get(firstWord(mention)) ?? 0) + 1);
  const [fuller, genders, persons, roles] = [
    new Map<string, string>(),
    new Map<string, Mention["gender"]>(),
    new Set<string>(),
    new Map<string, Mention[]>(),
  ];
  const firsts = new Map<string, string | null>();
  for (const mention of all) {
    const plain = stripTitle(mention.name);
    const parts = plain.split(/\s+/);
    const key = keyed((mention.sort === "body" ? parts[0] : parts.at(-1)) ?? plain);
    if (parts.length > 1 && isFuller(plain, fuller.get(key), mention)) fuller.set(key, plain);
    // `Velmar` for `Velmar Rail`, `Velmar Home Products`, of which nothing tells what it is.
    if (parts.length > 1 && mention.sort === "unknown" && isFuller(plain, fuller.get(parts[0] ?? ""), mention))
      fuller.set(parts[0] ?? "", plain);
    // `Sir Martin`, `Joanna`: a first name for the one person who bears it.
    const [given = ""] = parts;
    if (parts.length > 1 && mention.sort === "person") {
      const bearer = firsts.get(given);
      firsts.set(given, bearer === undefined || bearer === plain ? plain : null);
    }
    if (mention.gender && !genders.has(key)) genders.set(key, mention.gender);
    if (mention.gender && parts.length > 1) genders.set(plain, mention.gender);
    if (mention.sort === "person") persons.add(key);
    for (const role of new Set([...mention.roles, ...(mention.sort === "body" ? ["body"] : [])])) {
      const known = roles.get(role);
      if (known) known.push(mention);
      else roles.set(role, [mention]);
    }
  }
  const last = (name: string) => keyed(stripTitle(name).split(/\s+/).at(-1) ?? name);
  return {
    all,
    between: (start, end) => all.slice(lowerBound(all, start), lowerBound(all, end)),
    fullName: ({ name, gender }) => {
      const plain = stripTitle(name);
      // `Ms. Moss` is not the `Olaf Moss` named before.
      const other = gender !== null && (genders.get(keyed(plain)) ?? gender) !== gender;
      return plain.includes(" ") || other ? plain : (fuller.get(keyed(plain)) ?? firsts.get(plain) ?? plain);
    },
    // `Gerrit Moss` is not what `Ada Moss` is.
    gender: (mention) =>
      mention.gender ??
      genders.get(stripTitle(mention.name)) ??
      (stripTitle(mention.name).includes(" ") ? null : genders.get(last(mention.name))) ??
      null,
    isPerson: (mention) => mention.sort === "person" || persons.has(last(mention.name)),
    mainBody: (before) => {
      const named = roles.get("body") ?? [];
      // Looks back over the last few only, so that a long text stays linear.
      const known = lowerBound(named, before);
      let best: Mention | null = null;
      for (let i = Math.max(0, known - 12); i < known; i++) {
        const mention = named[i];
        if (
          mention &&
          !mention.roles.some((role) => publicBodies.has(role)) &&
          (!best || (counts.get(firstWord(mention)) ?? 0) >= (counts.get(firstWord(best)) ?? 0))
        )
          best = mention;
      }
      return best;
    },
    withRole: (role, before) => {
      const known = roles.get(role) ?? [];
      return known[lowerBound(known, before) - 1] ?? null;
    },
  };
}

/** Whether a name takes the place of the one known so far: none, or a body's whose words it goes on from (`Velmar Rail AG`). */
const isFuller = (plain: string, known: string | undefined, { sort }: Mention): boolean =>
  known === undefined || (sort !== "person" && plain.startsWith(`${known} `));

function lowerBound(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.extent.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
