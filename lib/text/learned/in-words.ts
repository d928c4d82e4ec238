const plain: ReadonlySet<string> = new Set([
  "first person",
  "second person",
  "superlative",
  "exclamation mark",
  "question mark",
  "number after the verb",
  "number in the subject",
  "date at the end",
  "source in the clause",
  "headline",
]);

/** How a feature's value is told to a reader; what only grammar understands is left out. */
const phrases: Readonly<Record<string, (value: string) => string | null>> = {
  verb: (word) => `the verb “${word}”`,
  "subject word": (word) => `the subject “${word}”`,
  "object word": (word) => `the object “${word}”`,
  noun: (word) => `the word “${word}”`,
  adj: (word) => `the word “${word}”`,
  adv: (word) => `the word “${word}”`,
  auxiliary: (word) => (word === "none" ? null : `the word “${word}”`),
  opener: (word) => (word === "" ? null : `after “${word}”`),
  tense: (tense) =>
    tense.startsWith("modal")
      ? `the word “${tense.slice(6)}”`
      : /^(?:past|present)$/.test(tense)
        ? `${tense} tense`
        : null,
  voice: (voice) =>
    voice === "own" ? "in the article’s own words" : voice === "indirect" ? "reported speech" : "quoted speech",
  names: (n) => (n === "0" ? "no name" : "a name"),
  numbers: (n) => (n === "0" ? "no number" : "a number"),
  dates: (n) => (n === "0" ? "no date" : "a date"),
  quantities: (n) => (n === "0" ? "nothing counted" : "something counted"),
  "judging words": (n) => (n === "0" ? null : "words of judgement"),
  "left beside numbers": (n) => (n === "0" ? "nothing beside a number or date" : null),
  "verb class": (kind) =>
    kind === "action" ? "a verb of action" : kind === "measuring" ? "a verb that measures" : null,
};

/** A feature in words, or null for one that says nothing to a reader. */
export function inWords(name: string): string | null {
  if (plain.has(name)) return name;
  const cut = name.indexOf("=");
  return cut < 0 ? null : (phrases[name.slice(0, cut)]?.(name.slice(cut + 1)) ?? null);
}
