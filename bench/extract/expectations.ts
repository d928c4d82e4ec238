import type { ClaimKind } from "@/lib/text/schema";

/** Words of a sample that must (`claim`) or must not be the core of a claim of a kind. */
export type Expectation = { slug: string; kind: ClaimKind; core: string; claim: boolean };

const of = (slug: string, claim: boolean, kind: ClaimKind, ...cores: string[]): Expectation[] =>
  cores.map((core) => ({ slug, kind, core, claim }));

export const expectations: Expectation[] = [
  ...of(
    "coastal-battery",
    true,
    "attribution",
    "Kaldrian Navy spokesman Anton Brevik",
    "he",
    "Prime Minister Ingrid Vasholm",
    "military observers",
    "Earlier reports",
    "Thorne",
    "Morvania’s foreign ministry",
  ),
  ...of("coastal-battery", true, "date", "Last night", "November 9", "November 7", "November 10", "October"),
  ...of(
    "coastal-battery",
    true,
    "capability",
    "capable of hitting a moving ship",
    "carries six rounds",
    "can be reloaded in 25 minutes",
  ),
  ...of(
    "coastal-battery",
    true,
    "statement",
    "is being readied for its first watch",
    "had reached the island",
    "have been dug",
    "was closed for repairs",
  ),
  ...of("coastal-battery", true, "identity", "Kaldrian Navy spokesman Anton Brevik", "Foreign Minister Pavel Dorin"),
  ...of("coastal-battery", true, "quantity", "four firing positions"),
  ...of("coastal-battery", false, "statement", "could keep larger ships", "may draw a reply", "are likely to raise"),
  ...of(
    "barrier-inquiry",
    true,
    "attribution",
    "Ruth Calloway",
    "Harold Finch",
    "the authority’s own log",
    "Gareth Pym",
  ),
  ...of("barrier-inquiry", true, "date", "Wednesday", "4 September 2024", "11 January", "March 2023", "2:10 a.m."),
  ...of("barrier-inquiry", true, "quantity", "430 homes", "six gates", "38 tonnes", "390 homes", "£6.5 million"),
  ...of("barrier-inquiry", true, "identity", "Gareth Pym, 52", "Ruth Calloway"),
  ...of("barrier-inquiry", true, "capability", "designed to hold back a surge"),
  ...of("barrier-inquiry", false, "quantity", "52"),
  ...of("barrier-inquiry", false, "date", "16 October 2025"),
  ...of("dairy-merger", true, "quantity", "€310 million", "55 percent", "84,000 tonnes", "200 jobs"),
  ...of("dairy-merger", true, "date", "Thursday", "1911", "2016", "30 September", "2019"),
  ...of("dairy-merger", true, "attribution", "Klara Steiner", "its annual report", "Marco Unterholzer", "He"),
  ...of("dairy-merger", true, "capability", "able to cut and wrap 900 wheels an hour"),
  ...of("dairy-merger", false, "date", "22 May 2025"),
];
