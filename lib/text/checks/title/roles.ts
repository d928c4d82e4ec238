import { firstWord, literals } from "../shape/literals";

/** Sorts of roles of which one person holds one at a time; each member is a pattern, synonyms inside one. */
const sorts: Readonly<Record<string, readonly string[]>> = {
  rank: [
    "(?:police )?constable|pc",
    "corporal",
    "sergeant|sgt\\.?",
    "lieutenant|lt\\.?|first lieutenant|second lieutenant",
    "captain|capt\\.?",
    "major|maj\\.?",
    "lieutenant[- ]colonel",
    "colonel|col\\.?",
    "brigadier",
    "general|gen\\.?",
    "admiral|rear[- ]admiral",
    "commander",
    "commodore",
    "(?:chief )?inspector|detective inspector",
    "superintendent",
    "private",
    "chief constable",
    "sheriff",
    "deputy sheriff",
    "ensign",
    "marshal",
  ],
  party: [
    "plaintiff|claimant",
    "defendant|accused",
    "(?:chief |state |public )?prosecutor",
    "(?:presiding |chief )?judge",
    "juror|foreman of the jury",
    "(?:chief |star |key |main )?witness",
    "victim",
  ],
  position: [
    "goalkeeper|keeper|goalie",
    "striker|centre[- ]forward|forward",
    "defender|left[- ]back|right[- ]back|centre[- ]back",
    "midfielder",
    "referee",
    "linesman",
  ],
  cricket: ["wicketkeeper", "umpire"],
  instrument: [
    "(?:first |second )?violinist",
    "cellist",
    "pianist",
    "flautist|flutist",
    "oboist",
    "clarinett?ist",
    "trumpeter",
    "drummer|percussionist",
    "bassist|bass player",
    "guitarist",
    "organist",
    "harpist",
    "saxophonist",
    "violist|viola player",
    "bassoonist",
    "trombonist",
    "accordionist",
  ],
  voice: ["soprano", "mezzo[- ]soprano", "alto|contralto", "tenor", "baritone", "bass"],
  kin: [
    "(?:elder |older |younger |twin |half-)?brother",
    "(?:elder |older |younger |twin |half-)?sister",
    "cousin",
    "uncle",
    "aunt",
    "nephew",
    "niece",
    "father",
    "mother",
    "(?:elder |eldest |only |youngest |younger )?son",
    "(?:elder |eldest |only |youngest |younger )?daughter",
    "grandfather",
    "grandmother",
    "grandson",
    "granddaughter",
    "husband",
    "wife",
    "widow",
    "widower",
    "stepfather|stepson|stepmother|stepdaughter",
    "father-in-law|brother-in-law|son-in-law",
    "neighbour|neighbor",
  ],
  royalty: [
    "king",
    "queen",
    "(?:crown )?prince",
    "(?:crown )?princess",
    "(?:grand )?duke",
    "(?:grand )?duchess",
    "emperor|tsar|kaiser",
    "empress",
    "count|earl",
    "countess",
    "baron",
  ],
  presidency: [
    "president",
    "(?:first |second )?vice[- ]president|deputy president",
    "general secretary|secretary[- ]general",
  ],
  chair: [
    "(?:board )?chairman|(?:board )?chairwoman|chairperson|chair of the board",
    "(?:vice|deputy)[- ]chair(?:man|woman)?",
    "treasurer",
    "secretary",
  ],
  office: [
    "mayor|mayoress",
    "deputy mayor",
    "governor",
    "deputy governor|lieutenant governor",
    "prime minister|premier",
    "deputy prime minister",
    "chancellor",
    "vice[- ]chancellor",
    "opposition leader|leader of the opposition",
    "town clerk",
    "ombudsman|ombudswoman",
  ],
  executive: [
    "chief executive(?: officer)?|ceo",
    "deputy chief executive",
    "(?:chief financial officer|cfo|finance director|head of finance|chief of finance)",
    "(?:chief operating officer|coo)",
    "head of sales|sales director|sales manager",
    "head of marketing|marketing director",
    "(?:press officer|head of communications|communications director|spokesman|spokeswoman|spokesperson)",
    "head of personnel|personnel director|head of human resources",
    "works council chairman|shop steward",
    "(?:head of research|research director|chief scientist)",
    "(?:chief engineer)",
    "(?:night watchman|caretaker|janitor)",
  ],
  directing: ["director|managing director", "deputy director|assistant director"],
  editing: ["editor[- ]in[- ]chief|editor", "deputy editor|deputy editor[- ]in[- ]chief"],
  school: [
    "head ?teacher|headmaster|headmistress|principal",
    "deputy head(?: ?teacher|master|mistress)?|deputy principal",
    "pupil|schoolboy|schoolgirl",
    "caretaker",
  ],
  university: [
    "(?:full |associate |assistant )?professor",
    "student|undergraduate",
    "rector|vice-chancellor",
    "doctoral student|phd student",
  ],
  health: [
    "(?:chief |head |senior )?surgeon",
    "(?:chief |head |senior |night )?nurse",
    "midwife",
    "(?:chief )?pharmacist",
    "paramedic",
    "patient",
    "anaesthetist",
    "dentist",
    "vet|veterinarian|veterinary surgeon",
  ],
  law: ["(?:defence|defense) (?:lawyer|counsel|attorney)", "(?:chief |state |public )?prosecutor", "notary"],
  ship: [
    "captain|skipper|ship’s captain|master of the ship",
    "first mate|first officer|chief mate",
    "(?:chief |ship’s )?engineer",
    "bosun|boatswain",
    "cook",
    "deckhand",
    "pilot|co-pilot",
  ],
  flight: ["captain", "co-?pilot|first officer", "steward|stewardess|flight attendant"],
  church: [
    "archbishop",
    "bishop",
    "priest|parish priest|vicar|pastor|parson",
    "deacon",
    "cardinal",
    "abbot|abbess",
    "rabbi",
    "imam",
    "sexton|verger",
    "organist",
  ],
  team: [
    "(?:head )?coach|manager",
    "assistant coach|assistant manager",
    "captain|team captain",
    "team doctor|physio(?:therapist)?",
  ],
  orchestra: ["conductor", "composer", "leader of the orchestra|concertmaster", "soloist", "stage manager"],
  tenancy: ["landlord|landlady", "tenant"],
  trade: ["buyer|purchaser", "seller|vendor"],
  side: ["survivor", "rescuer"],
};

export type Role = { sort: string; member: number; words: string };

type Row = { sort: string; member: number; pattern: string };
const rows: Row[] = Object.entries(sorts)
  .flatMap(([sort, members]) => members.map((pattern, member) => ({ sort, member, pattern })))
  .sort((a, b) => b.pattern.split("|")[0]?.localeCompare(a.pattern.split("|")[0] ?? "") ?? 0);
const finders = new Map(
  Object.keys(sorts).map((sort) => {
    const own = rows.filter((row) => row.sort === sort);
    // The longest first: `vice-president` before `president`, wherever a pattern begins.
    const all = own.flatMap((row) => alternatives(row.pattern).map((pattern) => ({ ...row, pattern })));
    all.sort((a, b) => b.pattern.replace(/[^a-z ]/g, "").length - a.pattern.replace(/[^a-z ]/g, "").length);
    return [
      sort,
      {
        all,
        pattern: new RegExp(
          `(?<![\\p{L}-])(?:${all.map((a, i) => `(?<r${i}>${a.pattern})`).join("|")})(?![\\p{L}-])`,
          "u",
        ),
      },
    ];
  }),
);

/** The alternatives of a pattern that stand outside of brackets. */
function alternatives(pattern: string): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i <= pattern.length; i++) {
    const sign = pattern[i];
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if ((sign === "|" && depth === 0) || sign === undefined) {
      found.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return found;
}

/** Words that stand in roles without being one. */
const small = new Set(
  "of the in law star key only board chief head first second state public team great grand old new lay no s".split(" "),
);

/** Whether a word may belong to a role. */
export const mayBeRole = (lower: string): boolean =>
  roleHeads.has(lower) || (lower.includes("-") && roleHeads.has(lower.slice(lower.lastIndexOf("-") + 1)));

/** Words of which a phrase that names a role holds one. */
export const roleHeads: ReadonlySet<string> = new Set(
  rows.flatMap(({ pattern }) => (pattern.match(/[a-z’]+/g) ?? []).filter((word) => !small.has(word))),
);

/** The sorts that have a role which begins with a word. */
const sortsByWord = new Map<string, Set<string>>();
for (const { sort, pattern } of rows)
  for (const word of literals(pattern).map(firstWord))
    sortsByWord.set(word, (sortsByWord.get(word) ?? new Set()).add(sort));

/** The roles a phrase names, one of each sort; lower case. */
export function rolesIn(phrase: string): Role[] {
  if (!phrase.split(/[ -]/).some((word) => roleHeads.has(word.replace(/\.$/, "")))) return [];
  const near = new Set((phrase.match(/\p{L}+/gu) ?? []).flatMap((word) => [...(sortsByWord.get(word) ?? [])]));
  return [...finders].flatMap(([sort, { all, pattern }]) => {
    if (!near.has(sort)) return [];
    const groups = pattern.exec(phrase)?.groups;
    const at = all.findIndex((_, i) => groups?.[`r${i}`] !== undefined);
    const row = all[at];
    return row ? [{ sort, member: row.member, words: groups?.[`r${at}`] ?? "" }] : [];
  });
}

/** Whether one person cannot be both; parents are also spouses, and a rank of one service is a post of another. */
export function excludes(a: Role, b: Role): boolean {
  if (a.sort !== b.sort || a.member === b.member) return false;
  const both = `${a.words} ${b.words}`;
  if (a.sort === "kin")
    return (
      !/\b(?:husband|wife|widow|widower|neighbou?r)\b/.test(both) ||
      /\b(?:husband|wife)\b.*\b(?:widow|widower|brother|sister|father|mother|son|daughter)\b|\b(?:brother|sister|cousin)\b.*\b(?:husband|wife)\b/.test(
        both,
      )
    );
  if (a.sort === "chair") return /chair/.test(a.words) && /chair/.test(b.words);
  if (a.sort === "party") return !/victim/.test(both) || /defendant|accused|judge|prosecutor/.test(both);
  return true;
}
