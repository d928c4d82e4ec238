const lead =
  /^(?:par|por)\b[\s:]*|^(?:(?:written|words|reported|reporting|story|text|article|posted|report|analysis|review|interview)\s+)?by\b[\s:]*|^(?:authors?|reporters?)\s*:\s*/i;
const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const dated = new RegExp(
  `\\b(?:(?:${months})\\b\\.?\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})\\b|\\d{4}-\\d{2}|\\d{1,2}[:.]\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:first |last )?(?:published|updated|posted|modified)\\b|today\\b|yesterday\\b|\\d+ (?:hours?|days?|min\\w*)\\b)`,
  "i",
);
const role =
  /\b(?:editors?|reporters?|correspondents?|writers?|columnists?|journalists?|producers?|analysts?|contributors?|photographers?|critics?|staff|bureau|chief|intern|fellow|professor|lecturer|researcher|author|reporting|freelance\w*)\b/i;
const body =
  /\b(?:news|post|times|press|agency|media|magazine|journal|herald|tribune|gazette|guardian|telegraph|courier|daily|weekly|network|radio|tv|television|online|bbc|cnn|npr|reuters|afp|bloomberg|editorial|team|desk|\w+\.(?:com|org|net|co))\b/i;
const person =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|della|der|den|di|da|dos|du|van|von|ter|bin|ibn|al|el|la|le|y|e)){1,4}$/u;
const joiner = /\s*(?:,|;|&|\band\b|\bwith\b)\s*/i;

/**
 * The names in a byline, given as the pieces it stands in on the page, without `By`, dates, titles, roles, handles, addresses and
 * the paper's name; null where there is none. What one piece joins stays joined as it was.
 */
export function namesIn(pieces: readonly string[]): string | null {
  const names: string[] = [];
  const plain = pieces.map((words) => words.replace(/\([^()]*\)|\bhttps?:\S+|\S+@\S+\.\S+|@\w+/g, " "));
  for (const piece of plain.flatMap((words) => words.split(/[\n\t|•·/]+|\s+[–—-]+\s+/))) {
    const name = cleaned(piece);
    if (name === null || names.some((other) => other.toLowerCase() === name.toLowerCase())) continue;
    if (names.length === 0 || isAnother(name, names)) names.push(name);
  }
  return names.length === 0 ? null : names.join(", ");
}

function cleaned(piece: string): string | null {
  const words = piece.replace(/\s+/g, " ").trim().replace(lead, "");
  const undated = words.slice(0, dated.exec(words)?.index ?? words.length);
  const parts = undated.split(/(\s*(?:,|;)\s*|\s+(?:&|and|with)\s+)/i);
  const first = parts.findIndex((part, at) => at % 2 === 0 && at > 0 && !isNameOf(part, parts[0] ?? ""));
  const kept = (first < 0 ? parts : parts.slice(0, first - 1))
    .join("")
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/g, "")
    .replace(/\s+in\s+\p{Lu}[\p{L} ]*$/u, "");
  const single = kept.split(joiner)[0] ?? "";
  if (!/^[\p{Lu}\p{Lo}]|^(?:de|van|von|al|el)\s/u.test(kept) || /\d/.test(kept) || kept.length > 300) return null;
  if (role.test(single) && !person.test(single.replace(role, "").trim())) return null;
  const words4 = single.split(" ").length;
  return words4 > 6 ? null : trimRole(kept);
}

/** `Ada Marsh Senior Reporter` in one piece. */
function trimRole(name: string): string | null {
  const at = role.exec(name)?.index;
  if (at === undefined) return name;
  const before = name
    .slice(0, at)
    .replace(
      /\s+(?:senior|political|chief|staff|deputy|science|business|sports?|national|world|city|education|health|\p{Ll}+)\s*$/iu,
      "",
    )
    .trim();
  return person.test(before) ? before : null;
}

/** A later part of one piece is a name like the first, and no role or paper. */
function isNameOf(part: string, first: string): boolean {
  const words = part.trim();
  if (words === "" || role.test(words) || body.test(words)) return false;
  return person.test(words) || (/^\p{Lu}\S*$/u.test(words) && !first.includes(" "));
}

/** A name in a piece of its own: a person's, set like the first. */
function isAnother(name: string, [first = ""]: readonly string[]): boolean {
  const capitals = (words: string) => words === words.toUpperCase();
  return person.test(name.split(joiner)[0] ?? "") && !body.test(name) && capitals(name) === capitals(first);
}
