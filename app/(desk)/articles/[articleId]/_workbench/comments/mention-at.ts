/** A name that is being typed after `@`; `start` is where the `@` stands, in UTF-16 code units. */
export interface MentionTyped<Person> {
  start: number;
  people: Person[];
}

const most = 6;
const beforeCaret = /(?:^|[^\p{L}\p{M}\p{N}_])@([^@\n]{0,60})$/u;

/** Whom somebody may be about to name where the caret stands; null where they are not naming anybody. */
export function mentionAt<Person extends { name: string }>(
  text: string,
  caret: number,
  people: readonly Person[],
): MentionTyped<Person> | null {
  const typed = beforeCaret.exec(text.slice(0, caret))?.[1];
  if (typed === undefined) return null;
  const wanted = folded(typed);
  const found = people
    .map((person) => ({ person, rank: rankOf(folded(person.name), wanted) }))
    .filter(({ rank }) => rank < unlike)
    .sort((one, other) => one.rank - other.rank)
    .map(({ person }) => person);
  return found.length > 0 ? { start: caret - typed.length - 1, people: found.slice(0, most) } : null;
}

const unlike = 3;

/** The very name comes before those that begin so, and these before those with another word that does. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.split(" ").some((word) => word.startsWith(wanted)) ? 2 : unlike;
}

/** Without case or accents: whoever types `jurgen` means Jürgen. */
const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
